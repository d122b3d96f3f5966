import type { Cookies } from '@mentorhub/services/context'

export const sessionCookie = '__Host-session'
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
export function cookieJar(): CookieJar {
  const lines: string[] = []
  const write = (name: string, value: string, maxAge: number) =>
    lines.push(`${name}=${value}; Path=/; Max-Age=${maxAge}; Secure; HttpOnly; SameSite=Lax`)
  return { lines, set: write, clear: (name) => write(name, '', 0) }
}
