import type { IncomingMessage } from 'node:http'
import type { Clock } from '../clock/clock.ts'
import type { Answer } from '../http/answer.ts'
import { requestUrl } from '../http/request-url.ts'
import type { GoogleClient } from './google-client.ts'
import { isChooser, mount } from './paths.ts'

type Parts = { readonly client: GoogleClient; readonly clock: Clock }

export function answerGoogle(parts: Parts): Answer {
  let opened: ReturnType<typeof open> | undefined
  return async (req, res) => {
    const { choose, others } = await (opened ??= open(parts))
    await (isChooser(requestUrl(req).pathname) ? choose(req, res) : others(mounted(req), res))
  }
}

/** Loaded when Google is first asked: reading it takes as long as the rest of the sandbox takes to start. */
async function open(parts: Parts) {
  const { openProvider } = await import('./open-provider.ts')
  const { chooseAccount } = await import('./choose-account.ts')
  const provider = await openProvider(parts)
  return { choose: chooseAccount(provider), others: provider.callback() }
}

/** oidc-provider finds out where it is mounted, for its redirects and cookies, by what `url` lacks of `originalUrl`. */
function mounted(req: IncomingMessage): IncomingMessage {
  const { pathname, search } = requestUrl(req)
  const below = pathname.slice(mount.length) || '/'
  return Object.assign(req, { originalUrl: pathname + search, url: below + search })
}
