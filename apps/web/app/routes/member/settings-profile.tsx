import { href, redirect } from 'react-router'
import type { z } from 'zod'
import { ButtonLink } from '@mentorhub/ui/button'
import { SetCategories, UpdateProfile } from '@mentorhub/domain/users/inputs'
import type { Route } from './+types/settings-profile'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { AboutForm } from '../../parts/profile/about-form.tsx'
import { CategoriesForm } from '../../parts/profile/categories-form.tsx'
import { ChangedMeanwhile } from '../../parts/changed-meanwhile.tsx'
import { givenAbout, givenCategories, skillRowsOf } from '../../parts/profile/given.ts'
import { LanguageTable, typedLanguages } from '../../parts/profile/language-rows.ts'
import { LanguagesForm } from '../../parts/profile/languages-form.tsx'
import { sections, type Section } from '../../parts/profile/own-profile.ts'
import { PhotoAndItems } from '../../parts/profile/photo-and-items.tsx'
import { SkillTable, typedSkills } from '../../parts/profile/skill-rows.ts'
import { SkillsForm } from '../../parts/profile/skills-form.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Profile settings · MentorHub' }]

export const headers = passHeaders

const sectionIn = (url: URL, name: string) => sections.find((section) => section === url.searchParams.get(name))

export async function loader({ context, url }: Route.LoaderArgs) {
  const { profile, categories } = apiFor(context).users
  const [own, choices] = await orPage(Promise.all([profile.edit(), categories.list()]), url)
  return { own, choices, section: sectionIn(url, 'section'), saved: sectionIn(url, 'saved') }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const section = sectionIn(url, 'section') ?? 'about'
  const refused = await saves[section](request, apiFor(context).users)
  return refused ?? redirect(`${href('/settings/profile')}?saved=${section}`, 303)
}

type Users = ReturnType<typeof apiFor>['users']

const saving =
  <T extends z.ZodType>(schema: T, save: (users: Users, input: z.output<T>) => Promise<unknown>) =>
  async (request: Request, users: Users) => {
    const form = await readForm(request, schema)
    return form.refused ?? (await orRefusal(save(users, form.input), form.typed)).refused
  }

const saves = {
  about: saving(UpdateProfile, ({ profile }, input) => profile.update(input)),
  skills: saving(SkillTable, ({ skills }, input) => skills.set(input)),
  languages: saving(LanguageTable, ({ languages }, input) => languages.set(input)),
  categories: saving(SetCategories, ({ categories }, input) => categories.set(input)),
} satisfies Record<Section, unknown>

const said: Readonly<Record<Section, string>> = {
  about: 'Your profile is saved.',
  skills: 'Your skills are saved.',
  languages: 'Your languages are saved.',
  categories: 'Your expertise and interests are saved.',
}

export default function ProfileSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { own, choices, section = 'about', saved } = loaderData
  const { version, username } = own
  const isLate = actionData?.reason === 'profile.changed_meanwhile'
  // That the profile changed meanwhile is the fault of no field.
  const stateOf = (asked: Section, firstField: string, given?: Parameters<typeof formState>[2]) =>
    formState(section === asked ? actionData : undefined, isLate ? null : firstField, given)
  const about = stateOf('about', 'name', givenAbout(own))
  const skills = stateOf('skills', 'skills')
  const languages = stateOf('languages', 'languages')
  const categories = stateOf('categories', 'expertise', givenCategories(choices))
  const refused = [about, skills, languages, categories].find(({ isRefused }) => isRefused)
  return (
    <SettingsFrame title="Profile" lead="What others see of you." done={refused ? undefined : saved && said[saved]}>
      {isLate ? (
        <ChangedMeanwhile what="Your profile" to={href('/u/:username', { username })} />
      ) : (
        refused && <FormErrors form={refused} />
      )}
      <div>
        <ButtonLink to={href('/u/:username', { username })} tone="secondary" icon="eye">
          View your profile
        </ButtonLink>
      </div>
      <PhotoAndItems profile={own} />
      <AboutForm form={about} version={version} />
      <SkillsForm
        form={skills}
        version={version}
        rows={skills.isRefused ? typedSkills(actionData?.typed) : skillRowsOf(own)}
      />
      <LanguagesForm
        form={languages}
        version={version}
        rows={languages.isRefused ? typedLanguages(actionData?.typed) : own.languages}
      />
      <CategoriesForm form={categories} version={version} categories={choices} />
    </SettingsFrame>
  )
}
