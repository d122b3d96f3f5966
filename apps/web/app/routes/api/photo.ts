import { isPhotoKey } from '@mentorhub/domain/users/photo'
import type { Route } from './+types/photo'
import { ctxContext } from '../../server/context.ts'

const headers = {
  'Content-Type': 'image/jpeg',
  // Another photo has another key, so what was fetched once is never asked for again.
  'Cache-Control': 'public, max-age=31536000, immutable',
  // Mails show photos too.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
}

export async function loader({ context, params: { key } }: Route.LoaderArgs) {
  const file = isPhotoKey(key) ? await context.get(ctxContext).storage.get(key) : undefined
  return file ? new Response(file.bytes, { headers }) : new Response(null, { status: 404 })
}
