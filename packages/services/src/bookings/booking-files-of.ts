import { asc, eq } from 'drizzle-orm'
import { bookingFiles } from '@mentorhub/db/schema/booking-parts'
import { fileLimits } from '@mentorhub/domain/bookings/booking'
import type { FileReceipt } from '@mentorhub/domain/bookings/file-receipt'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'

export type FileRow = typeof bookingFiles.$inferSelect

export const filesOf = ({ db }: Ctx, bookingId: string): Promise<FileRow[]> =>
  db.select().from(bookingFiles).where(eq(bookingFiles.bookingId, bookingId)).orderBy(asc(bookingFiles.position))

type With = { readonly bookingId: string; readonly userId: string; readonly stay: readonly FileRow[] }

/** The files of a booking from now on: those that stay, and those that were handed over by the same person for it. */
export function filesWith(ctx: Ctx, receipts: readonly FileReceipt[], { bookingId, userId, stay }: With): FileRow[] {
  if (receipts.some((receipt) => receipt.userId !== userId)) throw new Refusal('invalid', 'files.gone')
  const added = receipts.map(({ key, name, type, bytes }) => ({
    id: ctx.newId(),
    bookingId,
    uploaderId: userId,
    key,
    name,
    type,
    bytes,
    createdAt: ctx.now(),
  }))
  const files = [...stay, ...added].map((file, at) => ({ ...file, position: at + 1 }))
  if (files.length > fileLimits.count) throw new Refusal('invalid', 'files.too_many')
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > fileLimits.bytes)
    throw new Refusal('invalid', 'files.too_large')
  return files
}

export const addFiles = ({ db }: Ctx, files: readonly FileRow[]) =>
  files.length > 0 ? [db.insert(bookingFiles).values([...files])] : []

/** A receipt that was used in another request already. */
export const fileRefusals = { 'booking_files.key': 'files.gone' } as const
