import { redirect } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { SessionTypeRef, UpsertSessionType } from '@mentorhub/domain/mentors/session-type-inputs'
import type { Route } from './+types/session-types'
import { ChangedMeanwhile } from '../../parts/changed-meanwhile.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { MentorFrame } from '../../parts/mentor-frame.tsx'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { givenType } from '../../parts/session-types/given-type.ts'
import { typesPath } from '../../parts/session-types/session-type-data.ts'
import { SessionTypeForm } from '../../parts/session-types/session-type-form.tsx'
import { SessionTypeList } from '../../parts/session-types/session-type-list.tsx'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const meta = () => [{ title: 'Session types · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const types = await orPage(apiFor(context).mentors.sessionTypes.list(), url)
  const [type, offer, add, done] = ['type', 'offer', 'add', 'done'].map((name) => url.searchParams.get(name))
  return { types, type, isOfferedAgain: offer === 'again', isAdding: add === 'yes', done }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const { sessionTypes } = apiFor(context).mentors
  if (url.searchParams.has('archive')) {
    const form = await readForm(request, SessionTypeRef)
    const archived = form.refused ?? (await orRefusal(sessionTypes.archive(form.input))).refused
    return archived ?? redirect(typesPath({ done: 'archived' }), 303)
  }
  const form = await readForm(request, UpsertSessionType)
  if (form.refused) return form.refused
  const saved = await orRefusal(sessionTypes.upsert(form.input), form.typed)
  return saved.refused ?? redirect(typesPath({ done: 'saved' }), 303)
}

const said: Readonly<Record<string, string>> = {
  saved: 'Your session types are saved.',
  archived: 'It is not offered any more.',
}

export default function SessionTypes({ loaderData, actionData }: Route.ComponentProps) {
  const { types, done } = loaderData
  const { edited, isOpen, isLate, form } = stateOf(loaderData, actionData)
  return (
    <MentorFrame
      title="Session types"
      lead="The kinds of 1:1 sessions that mentees can choose from. All of them are free."
      done={form.isRefused ? undefined : sentenceOf(said, done)}
      action={
        isOpen ? undefined : (
          <ButtonLink to={typesPath({ add: 'yes' })} icon="plus">
            Add a session type
          </ButtonLink>
        )
      }
    >
      {isLate ? <ChangedMeanwhile what="This session type" /> : <FormErrors form={form} />}
      {isOpen && <SessionTypeForm form={form} places={types.length} edited={edited} />}
      <SessionTypeList types={types} />
    </MentorFrame>
  )
}

type Shown = Pick<Route.ComponentProps, 'loaderData' | 'actionData'>

/** Which type is open, and its form as it stands. That it was changed meanwhile is the fault of no field. */
function stateOf({ types, type, isOfferedAgain, isAdding }: Shown['loaderData'], refused: Shown['actionData']) {
  const { id: wanted = type, name } = refused?.typed ?? {}
  const edited = types.find(({ id }) => id === wanted)
  const isLate = refused?.reason === 'session_type.changed_meanwhile'
  const isOpen = name !== undefined || edited !== undefined || isAdding
  const missing = type !== null && !edited ? { reason: 'session_type.not_found' } : undefined
  const given = givenType(types, edited, isOfferedAgain)
  return { edited, isOpen, isLate, form: formState(refused ?? missing, isOpen && !isLate ? 'name' : null, given) }
}
