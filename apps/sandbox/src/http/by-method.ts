import type { Answer } from './answer.ts'
import { Refused } from './refused.ts'

type Method = 'GET' | 'POST' | 'DELETE'

/** What each method of one address does. HEAD is a GET whose body node leaves out. */
export function byMethod(answers: Partial<Record<Method, Answer>>): Answer {
  const methods = new Map<string, Answer>(Object.entries(answers))
  return (req, res) => {
    const answer = methods.get(req.method === 'HEAD' ? 'GET' : (req.method ?? ''))
    if (answer) return answer(req, res)
    res.setHeader('allow', [...methods.keys()].join(', '))
    throw new Refused(405, `Only ${[...methods.keys()].join(' and ')} can be asked here.`)
  }
}
