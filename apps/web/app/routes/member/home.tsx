import { href, redirect } from 'react-router'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { MentorHighlights } from '@mentorhub/ui/home/mentor-highlights'
import { TodoList } from '@mentorhub/ui/todo-list'
import { ResendVerification } from '@mentorhub/domain/auth/inputs'
import type { Route } from './+types/home'
import { AheadSections } from '../../parts/bookings/ahead-sections.tsx'
import { turnTodos } from '../../parts/bookings/turn-todos.ts'
import { ConfirmAddress } from '../../parts/confirm-address.tsx'
import { mentorsCounted } from '../../parts/directory/directory-words.ts'
import { Recommended } from '../../parts/directory/recommended.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { cardData } from '../../parts/mentor-card-data.ts'
import { nextTodos } from '../../parts/next-todos.ts'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { pageContext, viewerZone } from '../../server/page.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Home · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const { users, mentors, bookings } = apiFor(context)
  const all = Promise.all([
    users.nextSteps(),
    mentors.search({ limit: 4 }),
    mentors.recommended({}),
    bookings.ahead({}),
    viewerZone(context),
  ])
  const [steps, newest, forViewer, ahead, { zone }] = await orPage(all, url)
  const reader = { zone, now: context.get(pageContext).now }
  return { steps, newest, forViewer, ahead, reader, done: url.searchParams.get('done') }
}

/** Sends the link to confirm the address again, to the same address or to the right one. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, ResendVerification)
  if (form.refused) return form.refused

  const asked = await orRefusal(apiFor(context).auth.resendVerification(form.input), form.typed)
  return asked.refused ?? redirect(`${href('/home')}?done=sent`, 303)
}

const said: Readonly<Record<string, string>> = {
  welcome: 'Your address is confirmed. Welcome to MentorHub.',
  sent: 'The link is on its way. Open it, and your address is confirmed.',
  staff: 'You are part of the staff now. Thank you.',
}

export default function Home({ loaderData, actionData }: Route.ComponentProps) {
  const { steps, newest, forViewer, ahead, reader, done } = loaderData
  const me = useMember()
  const all = { label: `All ${mentorsCounted(newest.total)}`, to: href('/mentors') }
  const form = formState(actionData, 'email')
  const doneWords = sentenceOf(said, done)
  const isBusy = ahead.next.length + ahead.waiting.length > 0
  const todos = [
    ...turnTodos(ahead.turns, reader),
    // Who has found a mentor already is not sent to look for one.
    ...nextTodos(me, steps).filter(({ id }) => !(isBusy && id === 'find')),
  ]
  return (
    <Page>
      <PageHeading title={`Hello, ${me.name}`} lead="What is next for you on MentorHub." />
      <div className="mt-6 flex flex-col gap-8">
        {doneWords && !form.isRefused && <Notice tone="success">{doneWords}</Notice>}
        <FormErrors form={form} />
        {!me.emailVerified && <ConfirmAddress email={steps.unconfirmedEmail ?? me.email} form={form} />}
        {todos.length > 0 && <TodoList todos={todos} />}
        <AheadSections ahead={ahead} reader={reader} />
        <Recommended found={forViewer} reader={reader} all={all} />
        {forViewer.mentors.length === 0 && (
          <MentorHighlights
            mentors={newest.mentors.map((one) => cardData(one, reader))}
            all={all}
            becomeMentor={{ label: 'Become a Mentor', to: href('/mentor/apply') }}
          />
        )}
      </div>
    </Page>
  )
}
