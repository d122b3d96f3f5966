import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Stats } from '@mentorhub/ui/stat'
import { TodoList } from '@mentorhub/ui/todo-list'
import type { Route } from './+types/dashboard'
import { turnTodos } from '../../parts/bookings/turn-todos.ts'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { mentorCards, mentorMetrics } from '../../parts/mentor/figures.ts'
import { OpenSlots } from '../../parts/mentor/open-slots.tsx'
import { PausedNotice } from '../../parts/mentor/paused-notice.tsx'
import { QuickActions } from '../../parts/mentor/quick-actions.tsx'
import { UpcomingSessions } from '../../parts/mentor/upcoming-sessions.tsx'
import { MentorFrame } from '../../parts/mentor-frame.tsx'
import { dashboardTodos } from '../../parts/mentor-todos.ts'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { acceptingSaid, setAccepting } from '../../parts/set-accepting.ts'
import { withParams } from '../../parts/with-params.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Mentor Dashboard · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const { mentors, bookings } = apiFor(context)
  const [dashboard, ahead] = await orPage(Promise.all([mentors.dashboard(), bookings.ahead({ as: 'mentor' })]), url)
  return { dashboard, ahead, done: url.searchParams.get('done') }
}

export const action = ({ request, context }: Route.ActionArgs) =>
  setAccepting(request, apiFor(context), (done) => withParams(href('/mentor'), { done }))

export default function MentorDashboard({ loaderData, actionData }: Route.ComponentProps) {
  const { dashboard, ahead, done } = loaderData
  const { username, figures } = dashboard
  const { timezone: zone } = useMember()
  const form = formState(actionData, null)
  const todos = [...turnTodos(ahead.turns, { zone, now: ahead.now }), ...dashboardTodos(dashboard)]
  return (
    <MentorFrame
      title="Mentor Dashboard"
      lead="What can be booked, who comes, and how it went."
      done={form.isRefused ? undefined : sentenceOf(acceptingSaid, done)}
      wide
      action={
        <ButtonLink to={href('/mentors/:username', { username })} tone="secondary" icon="eye">
          See your public page
        </ButtonLink>
      }
    >
      <FormErrors form={form} />
      <PausedNotice dashboard={dashboard} />
      {todos.length > 0 && <TodoList todos={todos} />}
      <Stats stats={mentorCards(figures)} />
      <QuickActions accepting={dashboard.accepting} />
      <UpcomingSessions ahead={ahead} zone={zone} username={username} />
      <OpenSlots dashboard={dashboard} />
      <section aria-labelledby="metrics" className="flex flex-col gap-3">
        <h2 id="metrics" className="text-lg">
          How you work with mentees
        </h2>
        <Stats stats={mentorMetrics(figures)} />
      </section>
    </MentorFrame>
  )
}
