import { href, redirect } from 'react-router'
import { z } from 'zod'
import { AuthPage } from '@mentorhub/ui/auth-page'
import { Button } from '@mentorhub/ui/button'
import { CodeField } from '@mentorhub/ui/code-field'
import { Notice } from '@mentorhub/ui/notice'
import { Code } from '@mentorhub/domain/auth/inputs'
import type { Route } from './+types/two-factor'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { ownPath } from '../../parts/own-path.ts'
import { OtherWays, stepTo, wayIn, type Pending, type Way } from '../../parts/second-step.tsx'
import { withNext } from '../../parts/with-next.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Enter your code · MentorHub' }]

export const headers = passHeaders

export async function loader({ url, context }: Route.LoaderArgs) {
  const { twoFactor, me } = apiFor(context).auth
  const [pending, whole] = await orPage(Promise.all([twoFactor.pending(), me()]), url)
  const next = ownPath(url.searchParams.get('next'), '')
  if (whole) throw redirect(next || href('/home'))
  if (!pending) throw redirect(withNext(href('/login'), next))
  return { pending, next, way: wayIn(url.searchParams.get('way'), pending), sent: url.searchParams.has('sent') }
}

const Step = z.discriminatedUnion('does', [
  Code.extend({ does: z.literal('verify') }),
  z.strictObject({ does: z.literal('send') }),
])

export async function action({ request, context, url }: Route.ActionArgs) {
  const form = await readForm(request, Step)
  if (form.refused) return form.refused

  const { twoFactor, verifyTwoFactor } = apiFor(context).auth
  const next = ownPath(url.searchParams.get('next'), '')
  if (form.input.does === 'send') {
    const asked = await orRefusal(twoFactor.sendCode())
    return overOr(asked.refused, next) ?? redirect(stepTo({ way: 'email', sent: '' }, next), 303)
  }
  const entered = await orRefusal(verifyTwoFactor({ code: form.input.code }))
  return overOr(entered.refused, next) ?? redirect(next || href('/home'), 303)
}

type Refused = NonNullable<Awaited<ReturnType<typeof orRefusal>>['refused']>

/** Whoever is no longer half in begins anew, and is told why. */
function overOr(refused: Refused | undefined, next: string) {
  if (refused?.init?.status !== 401) return refused
  const why = new URLSearchParams({ trouble: refused.data.reason, ...(next && { next }) })
  return redirect(`${href('/login')}?${why.toString()}`, 303)
}

export default function TwoFactor({ loaderData: { pending, next, way, sent }, actionData }: Route.ComponentProps) {
  const form = formState(actionData, 'code')
  const { label, digits, hint } = fields[way]
  const isAsked = way !== 'email' || pending.isMailed
  return (
    <AuthPage
      title="One more step"
      lead={leads[way](pending)}
      notice={form.isRefused ? <FormErrors form={form} /> : <Sent sent={sent} />}
      others={<OtherWays pending={pending} way={way} next={next} />}
    >
      {isAsked ? (
        <form method="post" action={stepTo({ way }, next)} noValidate={form.isRefused}>
          <input type="hidden" name="does" value="verify" />
          <CodeField
            label={label}
            digits={digits}
            hint={pending.triesLeft < 5 ? triesWords(pending.triesLeft) : hint}
            error={form.error('code')}
            takesFocus
          />
          <Button>Continue</Button>
        </form>
      ) : (
        <form method="post" action={stepTo({ way }, next)}>
          <input type="hidden" name="does" value="send" />
          <Button>Send me a code</Button>
        </form>
      )}
    </AuthPage>
  )
}

function Sent({ sent }: { sent: boolean }) {
  return sent ? <Notice tone="success">A new code is on its way. Only the newest one works.</Notice> : null
}

const triesWords = (left: number) => (left === 1 ? 'One try is left.' : `${left} tries are left.`)

const fields = {
  app: { label: 'Code from the app', digits: 6, hint: undefined },
  email: { label: 'Code from the mail', digits: 8, hint: 'It works for 10 minutes.' },
  recovery: { label: 'Recovery code', digits: null, hint: 'Each code works once.' },
} as const satisfies Record<Way, object>

const leads: Readonly<Record<Way, (pending: Pending) => string>> = {
  app: () => 'Open your authenticator app and type the 6 digits that it shows for MentorHub.',
  email: ({ email, isMailed }) =>
    isMailed ? `We have sent 8 digits to ${email}. Type them here.` : `We send 8 digits to ${email}.`,
  recovery: () => 'Type one of the codes that you stored when you turned this on.',
}
