import { Select } from '@mentorhub/ui/select'
import { TextField } from '@mentorhub/ui/text-field'
import { freeKinds, zoneDistances } from '@mentorhub/domain/mentors/directory'
import { goalTypes } from '@mentorhub/domain/mentors/mentor'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { countryName, languageName } from '../profile/names-of.ts'
import type { Choice } from '../profile/profile-words.ts'
import { goalWords } from '../session-types/goal-words.ts'
import type { Asked } from './directory-address.ts'
import { freeWords, newcomerWords, ratingWords, withinWords } from './directory-words.ts'

type FilterFieldsProps = {
  form: string
  asked: Asked
  zone: string
  categories: readonly { readonly slug: string; readonly name: string; readonly mentors: number }[]
  languages: readonly string[]
  countries: readonly string[]
}

/** Each stands in the address by its own name; what is empty asks for nothing. */
export function FilterFields({ form, asked, zone, categories, ...lists }: FilterFieldsProps) {
  const tie = (name: keyof Asked) => ({ form, name, defaultValue: asked[name] ?? '' })
  return (
    <>
      <Select
        {...tie('category')}
        label="Expertise"
        options={[
          any('All expertise'),
          ...categories.map(({ slug, name, mentors }) => ({ value: slug, label: `${name} (${mentors})` })),
        ]}
      />
      <TextField {...tie('skill')} label="Skill" placeholder="For example React" maxLength={60} autoComplete="off" />
      <Select
        {...tie('free')}
        label="Free times"
        hint={`Evenings are 18:00 to 22:00 in ${placeOf(zone)}.`}
        options={[any('Any time'), ...freeKinds.map((kind) => ({ value: kind, label: freeWords[kind] }))]}
      />
      <Select
        {...tie('goal')}
        label="What it is about"
        options={[any('Anything'), ...goalTypes.map((goal) => ({ value: goal, label: goalWords[goal] }))]}
      />
      <Select
        {...tie('language')}
        label="Language"
        options={[any('Any language'), ...named(lists.languages, languageName, asked.language)]}
      />
      <Select
        {...tie('country')}
        label="Country"
        options={[any('Any country'), ...named(lists.countries, countryName, asked.country)]}
      />
      <Select
        {...tie('within')}
        label="Time difference"
        options={[
          any('Any difference'),
          ...zoneDistances.map((hours) => ({ value: `${hours}`, label: withinWords(`${hours}`) })),
        ]}
      />
      <Select {...tie('rating')} label="Rating" options={[any('Any rating'), { value: '4', label: ratingWords }]} />
      <Select
        {...tie('newcomers')}
        label="New here"
        options={[any('Everybody'), { value: 'true', label: newcomerWords }]}
      />
    </>
  )
}

const any = (label: string): Choice => ({ value: '', label })

/** Also what is asked for, when nobody has it. */
const named = (codes: readonly string[], nameOf: (code: string) => string, asked: string | undefined): Choice[] =>
  [...new Set([...codes, ...(asked ? [asked] : [])])]
    .map((value) => ({ value, label: nameOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
