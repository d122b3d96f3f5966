import { createContext, type RouterContextProvider } from 'react-router'
import { isTimeZone } from '@mentorhub/domain/users/time-zone'
import { themes, type Theme } from '@mentorhub/domain/users/user'
import { readCookie, themeCookie, zoneCookie } from './cookie.ts'
import type { Incoming } from './context.ts'

/** What the frame of a page is drawn from, known without the database. */
export type PageFacts = {
  readonly theme: Theme
  /** The zone of the visitor's device, as far as it has told. */
  readonly zone: string | undefined
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
  return { theme: themeOf(request), zone: zoneOf(request), sandbox, appUrl: settings.APP_URL, requestId }
}

export function themeOf(request: Request): Theme {
  const chosen = readCookie(request, themeCookie)
  return themes.find((theme) => theme === chosen) ?? 'system'
}

/** What a form may be given of the zone, when it is known. */
export function visitorZone(context: Readonly<RouterContextProvider>): { timezone?: string } {
  const { zone } = context.get(pageContext)
  return zone === undefined ? {} : { timezone: zone }
}

/** The device tells its zone in a cookie; before it has, the platform guesses it from the network. */
function zoneOf(request: Request): string | undefined {
  const told = decodeURIComponent(readCookie(request, zoneCookie) ?? '')
  return [told, guessedZone(request)].find((zone) => zone !== undefined && zone !== '' && isTimeZone(zone))
}

/** Workers know more of a request than browsers do. */
function guessedZone(request: Request): string | undefined {
  return (request as Request & { readonly cf?: { readonly timezone?: string } }).cf?.timezone
}
