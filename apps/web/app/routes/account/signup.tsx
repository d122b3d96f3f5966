import { href, redirect } from 'react-router'
import { AuthPage } from '@mentorhub/ui/auth-page'
import { GoogleButton } from '@mentorhub/ui/google-button'
import { AppLink } from '@mentorhub/ui/link'
import { OrDivider } from '@mentorhub/ui/or-divider'
import { SignUp } from '@mentorhub/domain/auth/inputs'
import { intents } from '@mentorhub/domain/users/user'
import type { Route } from './+types/signup'
import { Asked } from '../../parts/asked.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { toGoogle } from '../../parts/google-way.ts'
import { seo } from '../../parts/seo.ts'
import { SignUpForm } from '../../parts/sign-up-form.tsx'
import { TermsFootnote } from '../../parts/terms-footnote.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { visitorZone } from '../../server/page.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

const lead = 'Find a mentor, be one, or both. It costs nothing.'

export const meta = () => seo({ title: 'Create your account', description: lead })

export const headers = passHeaders

export async function loader({ url, context }: Route.LoaderArgs) {
  const api = apiFor(context)
  const [me, categories] = await orPage(Promise.all([api.auth.me(), api.mentors.categories()]), url)
  if (me) throw redirect(href('/home'))
  return { categories, intent: intentIn(url), asked: url.searchParams.has('asked') }
}

/** Who comes from the page for mentors has said already what they are here for. */
const intentIn = (url: URL) => intents.find((intent) => intent === url.searchParams.get('intent')) ?? 'mentee'

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, SignUp, visitorZone(context))
  if (form.refused) return form.refused

  const { password: _secret, ...typed } = form.typed
  const asked = await orRefusal(apiFor(context).auth.signUp(form.input), typed)
  return asked.refused ?? redirect(`${href('/signup')}?asked`, 303)
}

export default function SignUpPage({ loaderData: { categories, intent, asked }, actionData }: Route.ComponentProps) {
  if (asked && !actionData) return <Asked what="to confirm your address" again={href('/signup')} />
  const form = formState(actionData, 'email', { intent })
  return (
    <AuthPage
      title="Create your account"
      lead={lead}
      notice={<FormErrors form={form} />}
      others={
        <>
          Have an account? <AppLink to={href('/login')}>Sign in</AppLink>
        </>
      }
      footnote={<TermsFootnote who="By signing up you agree" />}
    >
      <GoogleButton {...toGoogle('enter')} />
      <OrDivider />
      <SignUpForm form={form} categories={categories} />
    </AuthPage>
  )
}
