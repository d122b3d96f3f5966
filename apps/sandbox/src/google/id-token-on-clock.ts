import { type KeyObject, sign } from 'node:crypto'
import { z } from 'zod'

const Claims = z.looseObject({ iat: z.int(), exp: z.int(), auth_time: z.int().optional() })

/** The same token with its instants moved by `seconds`, under Google's own key; untouched while the clock stands at now. */
export function idTokenOnClock(idToken: string, { key, seconds }: { key: KeyObject; seconds: number }): string {
  if (seconds === 0) return idToken
  const [header = '', claims = ''] = idToken.split('.')
  const { iat, exp, auth_time, ...others } = Claims.parse(JSON.parse(Buffer.from(claims, 'base64url').toString()))
  const moved = {
    ...others,
    iat: iat + seconds,
    exp: exp + seconds,
    ...(auth_time === undefined ? {} : { auth_time: auth_time + seconds }),
  }
  const signed = `${header}.${Buffer.from(JSON.stringify(moved)).toString('base64url')}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}
