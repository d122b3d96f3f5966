import type { IncomingMessage, ServerResponse } from 'node:http'
import { errors, type Provider } from 'oidc-provider'
import type { Answer } from '../http/answer.ts'
import { byMethod } from '../http/by-method.ts'
import { readBody } from '../http/read-body.ts'
import { Refused } from '../http/refused.ts'
import { sendPage } from '../http/reply.ts'
import { accountOf } from './accounts.ts'
import { Asked } from './asked.ts'
import { chooserPage } from './chooser-page.ts'
import { grantAccess } from './grant-access.ts'

export const chooseAccount = (provider: Provider): Answer =>
  byMethod({
    async GET(req, res) {
      const asked = await askedOf(provider, req, res)
      sendPage(res, chooserPage(asked), { leadsTo: new URL(asked.redirect_uri).origin })
    },
    async POST(req, res) {
      const asked = await askedOf(provider, req, res)
      const chosen = new URLSearchParams((await readBody(req, 1024)).toString())
      await provider.interactionFinished(req, res, await resultOf(provider, chosen, asked))
    },
  })

async function resultOf(provider: Provider, chosen: URLSearchParams, asked: Asked) {
  if (chosen.has('cancel')) return { error: 'access_denied' }
  const accountId = accountOf(chosen.get('sub'))?.sub
  if (accountId === undefined) throw new Refused(400, 'Nobody has this account at the sandbox’s Google.')
  const grantId = await grantAccess(provider, accountId, asked)
  return { select_account: {}, login: { accountId }, consent: { grantId } }
}

async function askedOf(provider: Provider, req: IncomingMessage, res: ServerResponse): Promise<Asked> {
  try {
    return Asked.parse((await provider.interactionDetails(req, res)).params)
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error
    throw new Refused(400, 'This way to Google is over, or began in another browser. Begin again in the app.')
  }
}
