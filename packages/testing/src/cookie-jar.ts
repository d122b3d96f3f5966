import type { Cookies } from '@mentorhub/services/context'

/** The cookies of a browser that keeps what it is told. */
export function cookieJar(): Cookies & { held(name: string): string | undefined } {
  const jar = new Map<string, string>()
  return {
    read: (name) => jar.get(name),
    set: (name, value) => void jar.set(name, value),
    clear: (name) => void jar.delete(name),
    held: (name) => jar.get(name),
  }
}
