import { inArray } from 'drizzle-orm'
import { bookingFiles } from '@mentorhub/db/schema/booking-parts'
import type { BookingTopics } from '@mentorhub/domain/topics'
import type { Ctx } from '../context.ts'

/** Removes what no booking holds; a file that is gone already is no trouble. */
export async function removeFiles(
  { db, storage }: Pick<Ctx, 'db' | 'storage'>,
  { keys }: BookingTopics['bookings.files_left'],
): Promise<void> {
  const held = await db
    .select({ key: bookingFiles.key })
    .from(bookingFiles)
    .where(inArray(bookingFiles.key, [...keys]))
  const inUse = new Set(held.map(({ key }) => key))
  await Promise.all(keys.filter((key) => !inUse.has(key)).map((key) => storage.remove(key)))
}
