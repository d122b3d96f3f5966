import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'
import type { GoogleClient } from './google/google-client.ts'

const Addresses = z
  .string()
  .transform((text) => text.split(' ').filter(Boolean))
  .pipe(z.array(z.url({ protocol: /^https?$/ })))

const Environment = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(8790),
  DATA_DIR: z.string().default('.data'),
  RESEND_API_KEY: z.string().default('re_sandbox'),
  LIBSQL_AUTH_TOKEN: z.string().optional(),
  GOOGLE_CLIENT_ID: z.string().default('cid.apps.googleusercontent.com'),
  GOOGLE_CLIENT_SECRET: z.string().default('GOCSPX-sandbox'),
  /** Separated by spaces. */
  GOOGLE_REDIRECT_URIS: Addresses.default(['http://localhost:8787/auth/google/callback']),
  APP_CLOCK: z.iso.datetime({ offset: true }).optional(),
})

export type Settings = {
  readonly port: number
  readonly dataDir: string
  readonly resendApiKey: string
  readonly libsqlAuthToken: string | undefined
  readonly google: GoogleClient
  /** Where the clock stands at the first start. */
  readonly clockStart: number | undefined
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(given)
  if (!read.success) throw new CannotStart(sentence(read.error))
  return {
    port: read.data.SANDBOX_PORT,
    dataDir: read.data.DATA_DIR,
    resendApiKey: read.data.RESEND_API_KEY,
    libsqlAuthToken: read.data.LIBSQL_AUTH_TOKEN,
    google: {
      clientId: read.data.GOOGLE_CLIENT_ID,
      clientSecret: read.data.GOOGLE_CLIENT_SECRET,
      redirectUris: read.data.GOOGLE_REDIRECT_URIS,
    },
    clockStart: read.data.APP_CLOCK === undefined ? undefined : Date.parse(read.data.APP_CLOCK),
  }
}

const sentence = ({ issues }: z.ZodError) =>
  issues.map(({ path: [name], message }) => `${String(name)} is not usable: ${message}.`).join(' ')
