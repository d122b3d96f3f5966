import { href, redirect, type RouterContextProvider } from 'react-router'
import { apiFor, orPage } from '../../server/api-for.ts'
import { refusalIn } from '../../refusal-in.ts'
import { pageContext, viewerZone } from '../../server/page.ts'
import type { Asked } from './picker-address.ts'
import type { Look } from './seen.ts'

type Ask = {
  readonly username: string
  readonly asked: Asked
  readonly from: number
  readonly to: number
}

type Context = Readonly<RouterContextProvider>

/** A mentor, their free times and the zone to tell them in, in one round trip. */
export async function loadMentor(context: Context, url: URL, { username, asked, from, to }: Ask): Promise<Look> {
  const { mentors, availability } = apiFor(context)
  const all = Promise.all([
    mentors.get({ username }),
    availability.slots({ username, sessionTypeId: asked.type, from, to }),
    viewerZone(context, asked.zone),
  ])
  const [mentor, slots, seenIn] = await orPage(all, url).catch((error: unknown) => forgetType(error, username))
  return { mentor, slots, asked, ...seenIn, device: context.get(pageContext).zone }
}

/** An address that names a kind of session which is not offered any more leads to those that are. */
function forgetType(error: unknown, username: string): never {
  const isOld = typeof error === 'object' && error !== null && 'data' in error
  if (isOld && refusalIn(error.data).reason === 'session_type.not_found')
    throw redirect(href('/mentors/:username', { username }))
  throw error
}
