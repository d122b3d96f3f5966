import { signedIn } from '../auth/viewer.ts'
import type { Ctx } from '../context.ts'
import { commitPhoto } from './commit-photo.ts'

export async function removePhoto(ctx: Ctx): Promise<{ removed: true }> {
  const person = await signedIn(ctx)
  if (person.photoKey !== null) await commitPhoto(ctx, person, null)
  return { removed: true }
}
