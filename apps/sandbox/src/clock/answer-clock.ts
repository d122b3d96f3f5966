import { z } from 'zod'
import type { Answer } from '../http/answer.ts'
import { byMethod } from '../http/by-method.ts'
import { readInput } from '../http/read-body.ts'
import { sendJson } from '../http/reply.ts'
import type { Clock } from './clock.ts'

const tenYears = 10 * 366 * 86_400_000
const Move = z.strictObject({ moveMs: z.int().min(-tenYears).max(tenYears) })

export const answerClock = (clock: Clock): Answer =>
  byMethod({
    GET: (_, res) => sendJson(res, { offsetMs: clock.offsetMs }),
    POST: async (req, res) => {
      const { moveMs } = await readInput(req, Move)
      clock.move(moveMs)
      sendJson(res, { offsetMs: clock.offsetMs })
    },
  })
