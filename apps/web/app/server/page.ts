import { createContext, type RouterContextProvider } from 'react-router'
import { sameClock } from '@mentorhub/domain/time/same-clock'
import { isTimeZone } from '@mentorhub/domain/users/time-zone'
import { themes, type Theme } from '@mentorhub/domain/users/user'
import { clockOf } from './clock.ts'
import { keepTheme, keptZoneCookie, readCookie, themeCookie, zoneCookie } from './cookie.ts'
import { ctxContext, type Incoming } from './context.ts'

/** What the frame of a page is drawn from, known without the database. */
export type PageFacts = {
  /** What this device has chosen; without a choice of its own it follows the profile. */
  readonly theme: Theme | undefined
  /** The zone of the visitor's device, as far as it has told. */
  readonly zone: string | undefined
  /** For which zone of the device its owner keeps another in the profile. */
  readonly keptZone: string | undefined
  readonly now: number
  /** Where the stand-ins of the providers listen; only in local mode. */
  readonly sandbox: string | undefined
  readonly appUrl: string
  readonly requestId: string
  /** The status with which the gate refused the request, when it did. */
  readonly refused?: number | undefined
}

export const pageContext = createContext<PageFacts>()

export function pageFacts({ request, settings, requestId }: Incoming): PageFacts {
  const sandbox = settings.local ? new URL(settings.LIBSQL_URL).origin : undefined
  return {
    theme: themeOf(request),
    zone: zoneOf(request),
    keptZone: decoded(readCookie(request, keptZoneCookie)),
    now: clockOf(settings)(),
    sandbox,
    appUrl: settings.APP_URL,
    requestId,
  }
}

type Context = Readonly<RouterContextProvider>

export function themeOf(request: Request): Theme | undefined {
  const chosen = readCookie(request, themeCookie)
  return themes.find((theme) => theme === chosen)
}

/** This device has it from now on, too. */
export const keepThemeHere = (context: Context, theme: Theme) => keepTheme(context.get(ctxContext).cookies, theme)

/** What a form may be given of the zone, when it is known. */
export function visitorZone(context: Context): { timezone?: string } {
  const { zone } = context.get(pageContext)
  return zone === undefined ? {} : { timezone: zone }
}

/** Names one form among all that were ever drawn, so that it counts once however often it is sent. */
export const newNonce = (context: Context): string => context.get(ctxContext).newId()

/** The zone in which a public page tells times to a guest. */
export const shownZone = (request: Request): string => zoneOf(request) ?? 'UTC'

type ViewerZone = {
  readonly zone: string
  /** Nobody has said so: it is the zone of the device, or what the network tells of it. */
  readonly isGuess: boolean
}

/** In which zone somebody reads times: the one asked for, else that of the profile, else that of the device. */
export async function viewerZone(context: Context, asked?: string): Promise<ViewerZone> {
  const person = await context.get(ctxContext).viewer.read()
  if (asked !== undefined && isTimeZone(asked)) return { zone: asked, isGuess: false }
  if (person) return { zone: person.timezone, isGuess: false }
  return { zone: context.get(pageContext).zone ?? 'UTC', isGuess: true }
}

/** The device tells its zone in a cookie; before it has, the platform guesses it from the network. */
function zoneOf(request: Request): string | undefined {
  const told = decoded(readCookie(request, zoneCookie))
  return [told, guessedZone(request)].find((zone) => zone !== undefined && zone !== '' && isTimeZone(zone))
}

/**
 * The zone of the device, when its clock differs from that of the profile in summer or in winter, and nobody has said
 * yet that the profile is right all the same.
 */
export function zoneElsewhere(context: Context, profileZone: string): string | null {
  const { zone, keptZone, now } = context.get(pageContext)
  return zone === undefined || zone === keptZone || sameClock(zone, profileZone, now) ? null : zone
}

/** A cookie holds what anybody has written into it. */
function decoded(value: string | undefined): string | undefined {
  try {
    return value === undefined ? undefined : decodeURIComponent(value)
  } catch {
    return undefined
  }
}

/** Workers know more of a request than browsers do. */
function guessedZone(request: Request): string | undefined {
  return (request as Request & { readonly cf?: { readonly timezone?: string } }).cf?.timezone
}
