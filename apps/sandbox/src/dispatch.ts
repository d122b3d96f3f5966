import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerUnder } from './faults/answer-under.ts'
import type { Faults } from './faults/faults.ts'
import type { Answer, Route } from './http/answer.ts'
import { refuseStrangers } from './http/refuse-strangers.ts'
import { Refused } from './http/refused.ts'
import { sendJson, sendPage } from './http/reply.ts'
import { requestUrl } from './http/request-url.ts'
import { refusalPage } from './refusal-page.ts'

/** One answer out of many: by path, under the fault that is planted, and never a crash. */
export const dispatch =
  (routes: readonly Route[], faults: Faults): Answer =>
  async (req, res) => {
    try {
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
      refuseStrangers(req)
      const { answer, service } = routeFor(requestUrl(req).pathname, routes)
      const fault = faults.strike(service)
      await (fault ? answerUnder(fault, answer) : answer)(req, res)
    } catch (error) {
      sendFailure(req, res, error)
    }
  }

const headers = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff' }

function routeFor(path: string, routes: readonly Route[]): Route {
  const route = routes.find((route) => covers(route.path, path))
  if (!route) throw new Refused(404, 'Nothing answers here; / says what does.')
  return route
}

function covers(pattern: string, path: string): boolean {
  if (!pattern.endsWith('/*')) return path === pattern
  return `${path}/`.startsWith(pattern.slice(0, -1))
}

function sendFailure(req: IncomingMessage, res: ServerResponse, error: unknown): void {
  // Whoever went away while sending needs no answer.
  if (res.destroyed || res.headersSent) return void res.destroy()
  req.resume()
  if (error instanceof Refused) return sendRefusal(req, res, error)
  console.error(error)
  sendJson(res, { error: 'The sandbox made a mistake; its terminal says which.' }, 500)
}

function sendRefusal(req: IncomingMessage, res: ServerResponse, { status, message }: Refused): void {
  if (req.headers.accept?.includes('text/html')) return sendPage(res, refusalPage(message), { status })
  sendJson(res, { error: message }, status)
}
