import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Stats } from '@mentorhub/ui/stat'
import { TodoList } from '@mentorhub/ui/todo-list'
import type { Route } from './+types/dashboard'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { mentorCards, mentorMetrics } from '../../parts/mentor/figures.ts'
import { OpenSlots } from '../../parts/mentor/open-slots.tsx'
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
  const dashboard = await orPage(apiFor(context).mentors.dashboard(), url)
  return { dashboard, done: url.searchParams.get('done') }
}

export const action = ({ request, context }: Route.ActionArgs) =>
  setAccepting(request, apiFor(context), (done) => withParams(href('/mentor'), { done }))

export default function MentorDashboard({ loaderData: { dashboard, done }, actionData }: Route.ComponentProps) {
  const { username, figures } = dashboard
  const form = formState(actionData, null)
  const todos = dashboardTodos(dashboard)
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
      {todos.length > 0 && <TodoList todos={todos} />}
      <Stats stats={mentorCards(figures)} />
      <QuickActions accepting={dashboard.accepting} />
      <div className="grid gap-5 lg:grid-cols-2">
        <UpcomingSessions username={username} />
        <OpenSlots dashboard={dashboard} />
      </div>
      <section aria-labelledby="metrics" className="flex flex-col gap-3">
        <h2 id="metrics" className="text-lg">
          How you work with mentees
        </h2>
        <Stats stats={mentorMetrics(figures)} />
      </section>
    </MentorFrame>
  )
}
