import { href, redirect, type RouterContextProvider } from 'react-router'
import { cropIn } from '@mentorhub/domain/users/photo-square'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { readFile } from '../../server/read-form.ts'
import { refusedForm } from '../../server/refused-form.ts'

type Posted = { readonly request: Request; readonly context: Readonly<RouterContextProvider>; readonly url: URL }

/** Takes a picture with the part of it that shall be seen, or takes the present one away. */
export async function photoAction({ request, context, url }: Posted) {
  const { photo } = apiFor(context).users
  const page = href('/settings/photo')
  if (url.searchParams.has('remove')) {
    const removed = await orRefusal(photo.remove())
    return removed.refused ?? redirect(`${page}?done=removed`, 303)
  }
  const { bytes, typed } = await readFile(request, 'photo')
  if (!bytes) return refusedForm({ reason: 'photo.missing', fields: {}, typed: {} }, { status: 422 })

  const uploaded = await orRefusal(photo.upload({ bytes, crop: cropIn((field) => typed[field]) }))
  return uploaded.refused ?? redirect(`${page}?done=saved`, 303)
}
