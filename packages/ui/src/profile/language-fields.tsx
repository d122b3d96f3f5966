import { classNames } from '../class-names.ts'
import { controlShape, FieldError, tiesOf } from '../field.tsx'

export type LanguageRow = { lang: string; proficiency: string }

type Option = { value: string; label: string }
type LanguageFieldsProps = {
  rows: readonly LanguageRow[]
  languages: readonly Option[]
  proficiencies: readonly Option[]
  errorAt: (field: string) => string | undefined
}

/** One line a language; where none is chosen, nothing is meant. */
export function LanguageFields({ rows, languages, proficiencies, errorAt }: LanguageFieldsProps) {
  return (
    <ol aria-label="Languages" className="flex flex-col gap-2">
      {rows.map((row, at) => {
        const id = `languages.${at}.lang`
        const error = errorAt(id)
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a line is named by its place, here and in what is sent
          <li key={at} className="grid grid-cols-2 gap-2">
            <div>
              <Choice
                {...tiesOf(id, { hint: undefined, error })}
                id={id}
                name="lang"
                label={`Language ${at + 1}`}
                chosen={row.lang}
                options={[{ value: '', label: 'No language' }, ...languages]}
              />
              <FieldError id={id} error={error} />
            </div>
            <Choice
              id={`languages.${at}.proficiency`}
              name="proficiency"
              label={`How well you speak language ${at + 1}`}
              chosen={row.proficiency}
              options={proficiencies}
            />
          </li>
        )
      })}
    </ol>
  )
}

type ChoiceProps = { id: string; name: string; label: string; chosen: string; options: readonly Option[] }

function Choice({ label, chosen, options, ...select }: ChoiceProps) {
  return (
    <select {...select} aria-label={label} defaultValue={chosen} className={classNames(controlShape, 'min-h-control')}>
      {options.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  )
}
