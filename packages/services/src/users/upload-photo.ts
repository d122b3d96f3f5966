import { and, eq, sql } from 'drizzle-orm'
import { profiles } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import { photoTrouble } from '@mentorhub/domain/users/photo'
import type { UploadPhoto } from '@mentorhub/domain/users/photo-inputs'
import { signedIn } from '../auth/viewer.ts'
import type { Ctx } from '../context.ts'
import { commitPhoto } from './commit-photo.ts'
import { photoFiles } from './photo-of.ts'
import { removePhotoFiles } from './remove-photo-files.ts'

/** The files lie there before anybody is told of them; those of the photo before go once they are not shown any more. */
export async function uploadPhoto(ctx: Ctx, { bytes, crop }: UploadPhoto): Promise<{ uploaded: true }> {
  const trouble = photoTrouble(bytes)
  if (trouble) throw new Refusal('invalid', trouble)
  // Decoding is dear, so whoever may not upload does not get that far.
  const [person] = await Promise.all([signedIn(ctx), ctx.admission])
  const squares = await ctx.imaging.squares(bytes, crop)
  if (!squares) throw new Refusal('invalid', 'photo.unreadable')
  const key = ctx.newId()
  try {
    await store(ctx, key, squares)
    await commitPhoto(ctx, person, key)
  } catch (error) {
    await discard(ctx, key)
    throw error
  }
  return { uploaded: true }
}

type Squares = NonNullable<Awaited<ReturnType<Ctx['imaging']['squares']>>>

async function store({ storage }: Ctx, key: string, { large, small }: Squares): Promise<void> {
  const files = photoFiles(key)
  await Promise.all([
    storage.put(files.large, { bytes: large, type: 'image/jpeg' }),
    storage.put(files.small, { bytes: small, type: 'image/jpeg' }),
  ])
}

/** A commit whose answer was lost may have been made all the same: then the files are in use. */
async function discard(ctx: Ctx, key: string): Promise<void> {
  try {
    const inUse = await ctx.db
      .select({ one: sql`1` })
      .from(profiles)
      .where(and(eq(profiles.userId, ctx.viewer.id), eq(profiles.photoKey, key)))
    if (inUse.length === 0) await removePhotoFiles(ctx, { key })
  } catch (error) {
    ctx.log('photo.left_behind', { key, error })
  }
}
