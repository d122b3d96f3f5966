import { href, redirect } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { ItemRef, ProfileItem } from '@mentorhub/domain/users/inputs'
import { itemKinds } from '@mentorhub/domain/users/profile'
import type { Route } from './+types/settings-items'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { ItemForm } from '../../parts/profile/item-form.tsx'
import { ItemSection } from '../../parts/profile/item-section.tsx'
import { shownKinds } from '../../parts/profile/profile-words.ts'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

const page = href('/settings/profile/items')

export const meta = () => [{ title: 'Experience and projects · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const items = await orPage(apiFor(context).users.items.list(), url)
  const asked = url.searchParams.get('item')
  const add = itemKinds.find((kind) => kind === url.searchParams.get('add'))
  return { items, add, asked, done: url.searchParams.get('done'), edited: items.find(({ id }) => id === asked) }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const { items } = apiFor(context).users
  if (url.searchParams.has('remove')) {
    const form = await readForm(request, ItemRef)
    const removed = form.refused ?? (await orRefusal(items.remove(form.input))).refused
    return removed ?? redirect(`${page}?done=removed`, 303)
  }
  const form = await readForm(request, ProfileItem)
  if (form.refused) return form.refused

  const saved = await orRefusal(items.upsert(form.input), form.typed)
  return saved.refused ?? redirect(`${page}?done=saved`, 303)
}

const said: Readonly<Record<string, string>> = {
  saved: 'Your profile shows it now.',
  removed: 'The entry is removed.',
}

export default function ItemSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { items, add, asked, done, edited } = loaderData
  const isOpen = Boolean(actionData?.typed['kind'] ?? edited ?? add)
  // It was removed in another tab, or the address is somebody else's.
  const missing = asked !== null && !edited ? { reason: 'item.not_found' } : undefined
  const form = formState(actionData ?? missing, isOpen ? 'title' : null, edited ?? { kind: add })
  return (
    <SettingsFrame
      title="Experience and projects"
      lead="What you have done, in your own words."
      under={href('/settings/profile')}
      done={form.isRefused ? undefined : sentenceOf(said, done)}
    >
      <FormErrors form={form} />
      {isOpen && <ItemForm form={form} isNew={form.text('id') === ''} />}
      {shownKinds.map((kind) => (
        <ItemSection key={kind} kind={kind} items={items.filter((item) => item.kind === kind)} />
      ))}
      <p className="text-sm">
        <AppLink to={href('/settings/profile')}>Back to your profile settings</AppLink>
      </p>
    </SettingsFrame>
  )
}
