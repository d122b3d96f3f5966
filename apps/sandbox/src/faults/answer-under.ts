import { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from '../http/answer.ts'
import { sendJson } from '../http/reply.ts'
import type { Fault } from './fault.ts'

/** The same answer as it arrives when this goes wrong. */
export const answerUnder = (fault: Fault, answer: Answer): Answer => under[fault.kind](fault, answer)

const under: Readonly<Record<Fault['kind'], typeof answerUnder>> = {
  down: () => (req) => {
    req.socket.destroy()
  },
  slow:
    ({ ms }, answer) =>
    async (req, res) => {
      await wait(ms)
      await answer(req, res)
    },
  lost_answer: (_, answer) => async (req) => {
    await answer(req, new ServerResponse(req))
    req.socket.destroy()
  },
  rate_limited: ({ perSecond }) => {
    const headers = { 'ratelimit-limit': perSecond, 'ratelimit-remaining': 0, 'ratelimit-reset': 1, 'retry-after': 1 }
    const message = `Too many requests. You can only make ${perSecond} requests per second.`
    return (_, res) => {
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
      sendJson(res, { statusCode: 429, name: 'rate_limit_exceeded', message }, 429)
    }
  },
}
