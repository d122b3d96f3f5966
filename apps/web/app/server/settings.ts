import { z } from 'zod'

const Settings = z.object({
  APP_URL: z.url(),
  LIBSQL_URL: z.url(),
  LIBSQL_AUTH_TOKEN: z.string().optional(),
  RESEND_API_KEY: z.string().min(1),
  RESEND_BASE_URL: z.url().optional(),
  EMAIL_FROM: z.string().min(3),
  GOOGLE_CLIENT_ID: z.string().min(1),
  GOOGLE_CLIENT_SECRET: z.string().min(1),
  GOOGLE_AUTH_BASE: z.url().optional(),
  ENCRYPTION_KEY: z.string().min(32),
  CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
})

export type Settings = z.infer<typeof Settings> & { readonly local: boolean }

/** A Worker without its settings refuses to serve and says which it misses; it never says their values. */
export class SettingsMissing extends Error {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super(`Missing or wrong settings: ${names.join(', ')}`)
    this.names = names
  }
}

const read = new WeakMap<object, Settings>()

/** The one place that reads the environment. The platform hands in the same object for the life of an isolate. */
export function readSettings(env: object): Settings {
  const known = read.get(env)
  if (known) return known
  const parsed = Settings.safeParse(env)
  if (!parsed.success) throw new SettingsMissing([...new Set(parsed.error.issues.map(({ path }) => String(path[0])))])
  const settings = { ...parsed.data, APP_URL: parsed.data.APP_URL.replace(/\/$/, ''), local: isLocal(parsed.data) }
  read.set(env, settings)
  return settings
}

const isLocal = ({ APP_URL, LIBSQL_URL }: { APP_URL: string; LIBSQL_URL: string }) =>
  isLoopback(APP_URL) && isLoopback(LIBSQL_URL)

export const isLoopback = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
