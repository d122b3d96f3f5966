import { createContext } from 'react-router'
import { themes, type Theme } from '@mentorhub/domain/users/user'
import { readCookie, themeCookie } from './cookie.ts'
import type { Incoming } from './context.ts'

/** What the frame of a page is drawn from, known without the database. */
export type PageFacts = {
  readonly theme: Theme
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
  return { theme: themeOf(request), sandbox, appUrl: settings.APP_URL, requestId }
}

export function themeOf(request: Request): Theme {
  const chosen = readCookie(request, themeCookie)
  return themes.find((theme) => theme === chosen) ?? 'system'
}
