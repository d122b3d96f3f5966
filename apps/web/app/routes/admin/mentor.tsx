import { href, redirect } from 'react-router'
import { Badge } from '@mentorhub/ui/badge'
import type { Route } from './+types/mentor'
import { KeysScript } from '../../enhancers/enhancers-script.tsx'
import { AccountFacts } from '../../parts/admin/account-facts.tsx'
import { BioQuality } from '../../parts/admin/bio-quality.tsx'
import { decidedSentence } from '../../parts/admin/decided-sentence.ts'
import { DecisionStep, type Does, takeStep } from '../../parts/admin/decision-step.ts'
import { Decisions } from '../../parts/admin/decisions.tsx'
import { HandedIn } from '../../parts/admin/handed-in.tsx'
import { History } from '../../parts/admin/history.tsx'
import { statusWords } from '../../parts/admin/mentor-words.ts'
import { mentorAddress, mentorsAddress } from '../../parts/admin/mentors-address.ts'
import { openForms } from '../../parts/admin/open-forms.ts'
import { QueueBar } from '../../parts/admin/queue-bar.tsx'
import { Unsent } from '../../parts/admin/unsent.tsx'
import { Warnings } from '../../parts/admin/warnings.tsx'
import { AdminFrame } from '../../parts/admin-frame.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { useMember } from '../../parts/me.ts'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const handle = { keys: true }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.application.person.name ?? 'Mentor'} · Administration · MentorHub` },
]

export const headers = passHeaders

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const { applications, mentors } = apiFor(context).admin
  const told = url.searchParams.get('told')?.slice(0, 40)
  const userId = params.id.slice(0, 40)
  const [application, decided, closing] = await orPage(
    Promise.all([
      applications.get({ userId }),
      told ? applications.decision({ applicationId: told }) : null,
      mentors.openBookings({ userId }),
    ]),
    url,
  )
  return { application, closing, done: decidedSentence(decided) ?? sentenceOf(said, url.searchParams.get('done')) }
}

const said: Readonly<Record<string, string>> = {
  deactivate: 'The mentor is deactivated, and told why by mail. What was open with them is cancelled.',
  reactivate: 'The mentor is active again, and told by mail.',
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, DecisionStep)
  if (form.refused) return form.refused

  const step = form.input
  const done = await orRefusal(takeStep(apiFor(context).admin, step), form.typed)
  if (done.refused) return done.refused

  return redirect(
    'applicationId' in step ? afterDecision(step.applicationId, done.ok.next) : afterMove(params.id, step.does),
    303,
  )
}

const afterDecision = (told: string, next: string | null | undefined) =>
  next ? `${mentorAddress(next)}?told=${told}` : mentorsAddress({ tab: 'pending', told })

const afterMove = (id: string, does: Does) => `${mentorAddress(id)}?done=${does}`

export default function MentorDetail({ loaderData: { application, closing, done }, actionData }: Route.ComponentProps) {
  const { person, mentor, quality, queue } = application
  const me = useMember()
  const zone = me.timezone
  const formOf = (one: Does) => formState(actionData?.typed['does'] === one ? actionData : undefined, firstFields[one])
  const open = openForms(application, me)
  // What is about no form any more, because somebody else was faster, has no field either.
  const refused = open.find((one) => one === actionData?.typed['does'])
  const whole = formState(actionData, refused ? firstFields[refused] : null)
  const { label, tone } = statusWords[mentor.status]
  return (
    <AdminFrame
      title={person.name}
      under={href('/admin/mentorship/mentors')}
      done={actionData ? undefined : done}
      action={<Badge tone={tone}>{label}</Badge>}
      wide
    >
      <QueueBar queue={queue} mayDecide={open.includes('approve')} />
      <FormErrors form={whole} />
      {actionData && <Unsent reason={actionData.reason} typed={actionData.typed} />}
      <Warnings application={application} />
      <div className="grid items-start gap-5 lg:grid-cols-5">
        <div className="flex min-w-0 flex-col gap-5 lg:col-span-3">
          <HandedIn application={application} />
          <BioQuality quality={quality} />
          <AccountFacts application={application} zone={zone} />
        </div>
        <div className="min-w-0 lg:sticky lg:top-6 lg:col-span-2">
          <Decisions application={application} closing={closing} open={open} formOf={formOf} />
        </div>
      </div>
      <History application={application} zone={zone} />
      <KeysScript />
    </AdminFrame>
  )
}

const firstFields: Readonly<Record<Does, string | null>> = {
  approve: 'checklist',
  reject: 'reasonCode',
  return: 'changes',
  deactivate: 'reason',
  reactivate: null,
}
