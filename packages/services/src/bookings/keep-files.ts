import { fileNameOf, filesTrouble, typeOfFile } from '@mentorhub/domain/bookings/booking-files'
import type { KeepFiles } from '@mentorhub/domain/bookings/request-inputs'
import type { FileReceipt } from '@mentorhub/domain/bookings/file-receipt'
import { Refusal } from '@mentorhub/domain/errors'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emitLater } from '../outbox/emit.ts'
import { filesKeptFor, openReceipts, receiptsLast, sealReceipt } from './file-receipts.ts'

export type KeptFile = Pick<FileReceipt, 'name' | 'bytes'> & { readonly receipt: string }

/**
 * Takes files before the request that they are for is sent, and gives a receipt for each. Before they lie there it is
 * written down to look for them later: what no booking holds by then is removed.
 */
export async function keepFiles(ctx: Ctx, { files, beside }: KeepFiles): Promise<{ files: KeptFile[] }> {
  const [{ id: userId }, there] = await Promise.all([signedIn(ctx), openReceipts(ctx, beside)])
  const bytes = there.reduce((sum, receipt) => sum + receipt.bytes, 0)
  const trouble = filesTrouble(files, { count: there.length, bytes })
  if (trouble) throw new Refusal('invalid', trouble)
  const until = ctx.now() + receiptsLast
  const kept = files.map((file) => ({
    file,
    receipt: {
      userId,
      key: `file-${ctx.newId()}`,
      name: fileNameOf(file.name),
      type: typeOfFile(file) ?? 'application/octet-stream',
      bytes: file.bytes.length,
      until,
    },
  }))
  const keys = kept.map(({ receipt }) => receipt.key)
  await commit(ctx, [
    emitLater(ctx, { topic: 'bookings.files_left', payload: { keys }, dueAt: ctx.now() + filesKeptFor }),
  ])
  await Promise.all(
    kept.map(({ file, receipt: { key, type } }) => ctx.storage.put(key, { bytes: new Uint8Array(file.bytes), type })),
  )
  return {
    files: await Promise.all(
      kept.map(async ({ receipt }) => ({
        name: receipt.name,
        bytes: receipt.bytes,
        receipt: await sealReceipt(ctx, receipt),
      })),
    ),
  }
}
