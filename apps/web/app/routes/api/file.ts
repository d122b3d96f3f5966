import type { Route } from './+types/file'
import { apiFor, orNothing } from '../../server/api-for.ts'

/** A file of a booking, to be kept and never to be shown by a page of ours; for strangers there is none. */
export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const file = await orNothing(apiFor(context).bookings.files.get({ id }))
  if (!file) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${plain(file.name)}"; filename*=UTF-8''${encoded(file.name)}`,
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** For what reads no other alphabet; quotes would end it. */
const plain = (name: string) => name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')

const encoded = (name: string) =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
