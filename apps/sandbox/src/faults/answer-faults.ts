import type { Answer } from '../http/answer.ts'
import { byMethod } from '../http/by-method.ts'
import { readInput } from '../http/read-body.ts'
import { sendJson } from '../http/reply.ts'
import { Fault } from './fault.ts'
import type { Faults } from './faults.ts'

export const answerFaults = (faults: Faults): Answer =>
  byMethod({
    GET: (_, res) => sendJson(res, faults.list()),
    POST: async (req, res) => {
      faults.plant(await readInput(req, Fault))
      sendJson(res, faults.list())
    },
    DELETE: (_, res) => {
      faults.heal()
      sendJson(res, faults.list())
    },
  })
