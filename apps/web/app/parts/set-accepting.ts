import { redirect } from 'react-router'
import { SetAccepting } from '@mentorhub/domain/mentors/profile-inputs'
import { type apiFor, orRefusal } from '../server/api-for.ts'
import { readForm } from '../server/read-form.ts'

type Api = Pick<ReturnType<typeof apiFor>, 'mentors'>

/** Opens or closes the door for new requests, and says so on the page that is come back to. */
export async function setAccepting(request: Request, { mentors }: Api, pathSaying: (done: string) => string) {
  const form = await readForm(request, SetAccepting)
  if (form.refused) return form.refused

  const set = await orRefusal(mentors.setAccepting(form.input), form.typed)
  return set.refused ?? redirect(pathSaying(set.ok.accepting ? 'open' : 'closed'), 303)
}

export const acceptingSaid = {
  open: 'You accept requests again, and your mentor page says so.',
  closed: 'You accept no requests for now, and your mentor page says so. What is agreed already stays.',
}
