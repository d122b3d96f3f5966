import type { Cookies } from '@mentorhub/services/context'
import type { Theme } from '@mentorhub/domain/users/user'

/** Written by the page's script, which knows the zone; it is read as what anybody could have typed. */
export const zoneCookie = 'zone'
/** The zone of the device for which somebody keeps another in their profile. */
export const keptZoneCookie = '__Host-zone-kept'
export const themeCookie = '__Host-theme'

const year = 365 * 24 * 60 * 60

export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}

export type CookieJar = Cookies & { readonly lines: readonly string[] }

/** Collects what the answer shall set; the Worker puts it on whatever response comes out. */
export function cookieJar(request: Request): CookieJar {
  const lines: string[] = []
  const write = (name: string, value: string, maxAge: number) =>
    lines.push(`${name}=${value}; Path=/; Max-Age=${maxAge}; Secure; HttpOnly; SameSite=Lax`)
  return {
    lines,
    read: (name) => readCookie(request, name),
    set: write,
    clear: (name) => write(name, '', 0),
  }
}

/** What this device has chosen holds here, whatever the profile says; that it follows the system is a choice, too. */
export const keepTheme = (cookies: Cookies, theme: Theme) => cookies.set(themeCookie, theme, year)

/** Here nobody is asked again whether their profile should follow the device to this zone. */
export const keepZone = (cookies: Cookies, zone: string) => cookies.set(keptZoneCookie, encodeURIComponent(zone), year)
