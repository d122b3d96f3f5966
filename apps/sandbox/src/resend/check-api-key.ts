import type { IncomingMessage } from 'node:http'
import { ResendError } from './resend-error.ts'

export function checkApiKey({ headers }: IncomingMessage, apiKey: string): void {
  const given = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  if (given === undefined) throw new ResendError('missing_api_key', 'Missing API key in the authorization header.')
  if (given !== apiKey) throw new ResendError('invalid_api_key', 'API key is invalid.')
}
