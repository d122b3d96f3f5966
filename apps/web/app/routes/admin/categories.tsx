import { href, redirect } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { RowList } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import type { Route } from './+types/categories'
import { categoryRow } from '../../parts/admin/category-row.tsx'
import { CategoryStep, takeStep } from '../../parts/admin/category-step.ts'
import { EditCategory } from '../../parts/admin/edit-category.tsx'
import { AdminFrame } from '../../parts/admin-frame.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState, type FormState } from '../../parts/form-state.ts'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

const page = href('/admin/mentorship/categories')

export const meta = () => [{ title: 'Expertise categories · Administration · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const categories = await orPage(apiFor(context).admin.categories.list(), url)
  return { categories, edit: url.searchParams.get('edit'), done: sentenceOf(said, url.searchParams.get('done')) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, CategoryStep)
  if (form.refused) return form.refused

  const done = await orRefusal(takeStep(apiFor(context).admin.categories, form.input), form.typed)
  return done.refused ?? redirect(`${page}?done=${form.input.does}`, 303)
}

const said: Readonly<Record<string, string>> = {
  add: 'The category is added at the end of the list.',
  rename: 'The category has its new name.',
  merge: 'The categories are merged, and everybody keeps one of them.',
  hide: 'The category is hidden.',
  show: 'The category is shown again.',
  move: 'The order is changed.',
}

export default function Categories({ loaderData: { categories, edit, done }, actionData }: Route.ComponentProps) {
  const own = categories.filter(({ mergedInto }) => mergedInto === null)
  const edited = own.find(({ id }) => id === edit)
  const formOf = (does: string, first: string) =>
    formState(actionData?.typed['does'] === does ? actionData : undefined, first)
  const forms = { add: formOf('add', 'name'), rename: formOf('rename', 'name'), merge: formOf('merge', 'into') }
  const refused = Object.values(forms).find(({ isRefused }) => isRefused) ?? formState(actionData, null)
  return (
    <AdminFrame
      title="Expertise categories"
      lead="What mentors can be found by, in the order in which everybody sees it."
      done={actionData ? undefined : done}
    >
      <FormErrors form={refused} />
      {edited && (
        <EditCategory
          category={edited}
          others={own.filter(({ id, hidden }) => id !== edited.id && !hidden)}
          rename={forms.rename}
          merge={forms.merge}
        />
      )}
      <SettingsSection title="Categories">
        {own.length > 0 ? (
          <RowList
            label="Categories"
            rows={own.map((one, at) => categoryRow(one, { isFirst: at === 0, isLast: at === own.length - 1 }))}
          />
        ) : (
          <EmptyState title="No categories yet">Add the first one below.</EmptyState>
        )}
      </SettingsSection>
      {!edited && <Add form={forms.add} />}
      <Signposts merged={categories.filter(({ mergedInto }) => mergedInto !== null)} />
    </AdminFrame>
  )
}

const Add = ({ form }: { form: FormState }) => (
  <SettingsSection title="Add a category">
    <form method="post" action={page} noValidate={form.isRefused}>
      <input type="hidden" name="does" value="add" />
      <TextField {...form.field('name')} label="Name" required maxLength={60} hint="Like “Data & machine learning”." />
      <Button>Add category</Button>
    </form>
  </SettingsSection>
)

function Signposts({ merged }: { merged: Route.ComponentProps['loaderData']['categories'] }) {
  if (merged.length === 0) return null
  return (
    <SettingsSection title="Merged" lead="Old links to these lead to the category that took their place.">
      <RowList
        label="Merged categories"
        rows={merged.map(({ id, name, slug, mergedInto }) => ({
          key: id,
          title: name,
          detail: `${slug}, now ${mergedInto}`,
        }))}
      />
    </SettingsSection>
  )
}
