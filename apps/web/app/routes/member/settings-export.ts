import { href, redirect } from 'react-router'
import type { Route } from './+types/settings-export'
import { exportArchive } from '../../parts/export-archive.ts'
import { withNext } from '../../parts/with-next.ts'
import { apiFor, orRefusal } from '../../server/api-for.ts'

/** Somebody who comes here by address wants a page. */
export const loader = () => redirect(href('/settings/privacy'))

/** A download has no page of its own, so what stands in its way is said on the one it was asked from. */
export async function action({ context }: Route.ActionArgs) {
  const exported = await orRefusal(apiFor(context).users.exportData())
  if (exported.refused) return redirect(wayOn(exported.refused.data.reason), 303)
  const { name, bytes } = exportArchive(exported.ok)
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${name}.zip"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

function wayOn(reason: string): string {
  const page = href('/settings/privacy')
  if (reason === 'auth.required') return withNext(href('/login'), page)
  if (reason === 'auth.confirm_first') return withNext(href('/settings/confirm'), page)
  return `${page}?trouble=${encodeURIComponent(reason)}`
}
