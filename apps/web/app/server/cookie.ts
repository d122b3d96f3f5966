import type { Cookies } from '@mentorhub/services/context'

/** Written by the page's script, which knows the zone; it is read as what anybody could have typed. */
export const zoneCookie = 'zone'
export const themeCookie = '__Host-theme'

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
