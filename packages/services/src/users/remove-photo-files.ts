import type { UserTopics } from '@mentorhub/domain/topics'
import type { Ctx } from '../context.ts'
import { photoFiles } from './photo-of.ts'

/** A file that is gone already is no trouble. */
export async function removePhotoFiles(
  { storage }: Pick<Ctx, 'storage'>,
  { key }: UserTopics['users.photo_left'],
): Promise<void> {
  await Promise.all(Object.values(photoFiles(key)).map((file) => storage.remove(file)))
}
