import type { Route } from './+types/security-txt'
import { days } from '@mentorhub/domain/duration'
import { ctxContext } from '../../server/context.ts'

export const loader = ({ context }: Route.LoaderArgs) => {
  const { appUrl, now } = context.get(ctxContext)
  const expires = new Date(now() + days(180)).toISOString()
  const lines = [
    'Contact: mailto:security@mentorhub.com',
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    `Canonical: ${appUrl}/.well-known/security.txt`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
