import { href, redirect, type RouterContextProvider } from 'react-router'
import type { Crop } from '@mentorhub/domain/ports'
import { readPhotoHeader, sharpPhotoSide } from '@mentorhub/domain/users/photo'
import { uprightSize } from '@mentorhub/domain/users/photo-header'
import { cropIn, squareOf } from '@mentorhub/domain/users/photo-square'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { readFile } from '../../server/read-form.ts'
import { refusedForm } from '../../server/refused-form.ts'
import { ownPath } from '../own-path.ts'

type Posted = { readonly request: Request; readonly context: Readonly<RouterContextProvider>; readonly url: URL }

/** Takes a picture with the part of it that shall be seen, or takes the present one away, and comes back to the page. */
export async function photoAction({ request, context, url }: Posted, page = href('/settings/photo')) {
  const { photo } = apiFor(context).users
  if (url.searchParams.has('remove')) {
    const removed = await orRefusal(photo.remove())
    return removed.refused ?? redirect(donePath('removed', { url, page }), 303)
  }
  const { bytes, typed } = await readFile(request, 'photo')
  if (!bytes) return refusedForm({ reason: 'photo.missing', fields: {}, typed: {} }, { status: 422 })

  const crop = cropIn((field) => typed[field])
  const uploaded = await orRefusal(photo.upload({ bytes, crop }))
  const done = isBlurred(bytes, crop) ? 'small' : 'saved'
  return uploaded.refused ?? redirect(donePath(done, { url, page }), 303)
}

/** Remembers from where somebody came. */
function donePath(done: PhotoDone, { url, page }: { readonly url: URL; readonly page: string }): string {
  const next = ownPath(url.searchParams.get('next'), '')
  const said = new URLSearchParams({ done, ...(next && { next }) })
  return `${page}?${said}`
}

/** What is shown is larger than what was sent: worth telling, no reason to refuse it. */
function isBlurred(bytes: Uint8Array, crop: Crop | undefined): boolean {
  const header = readPhotoHeader(bytes)
  return header !== undefined && squareOf(crop, uprightSize(header)).side < sharpPhotoSide
}

type PhotoDone = 'saved' | 'small' | 'removed'

export const photoDone: Readonly<Record<PhotoDone, string>> = {
  saved: 'This is your photo now.',
  small:
    'This is your photo now. It is smaller than 400 × 400 pixels, so it may look blurred; a larger one would be sharp.',
  removed: 'Your photo is removed. Your initials stand in its place.',
}
