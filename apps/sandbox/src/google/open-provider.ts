import { generateKeyPair, type KeyObject, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { Provider } from 'oidc-provider'
import { z } from 'zod'
import type { Clock } from '../clock/clock.ts'
import { clockedStore } from './clocked-store.ts'
import type { GoogleClient } from './google-client.ts'
import { idTokenOnClock } from './id-token-on-clock.ts'
import { offsetSeconds } from './offset-seconds.ts'
import { routes } from './paths.ts'
import { providerSettings } from './provider-settings.ts'

/** Google as oidc-provider plays it: it decides what is refused, not the sandbox. */
export async function openProvider({ client, clock }: { client: GoogleClient; clock: Clock }): Promise<Provider> {
  // Made at each start: none lies in the repository.
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const provider = new Provider('https://accounts.google.com', {
    ...providerSettings(client),
    adapter: clockedStore(clock),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { ...cookies, keys: [randomBytes(32)] },
  })
  provider.on('server_error', (_, error) => console.error(error))
  keepSandboxTime(provider, privateKey, clock)
  return provider
}

/** Names and paths of its own: on one machine all ports share their cookies. */
const cookies = {
  names: { session: 'google_session', interaction: 'google_interaction', resume: 'google_resume' },
  // Never sent back, so that each way begins with the choice of an account, as `prompt=select_account` asks.
  long: { path: '/google/nowhere' },
}

const TokenAnswer = z.looseObject({ id_token: z.string() })

function keepSandboxTime(provider: Provider, key: KeyObject, clock: Clock): void {
  provider.use(async (ctx, next) => {
    await next()
    const answer = TokenAnswer.safeParse(ctx.body)
    if (ctx.path !== routes.token || !answer.success) return
    ctx.body = {
      ...answer.data,
      id_token: idTokenOnClock(answer.data.id_token, { key, seconds: offsetSeconds(clock) }),
    }
  })
}
