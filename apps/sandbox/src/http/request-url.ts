import type { IncomingMessage } from 'node:http'
import { Refused } from './refused.ts'

const base = 'http://sandbox'

export function requestUrl({ url = '/' }: IncomingMessage): URL {
  if (!URL.canParse(url, base)) throw new Refused(400, 'The address of the request cannot be read.')
  return new URL(url, base)
}
