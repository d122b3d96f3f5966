import { FileReceipt } from '@mentorhub/domain/bookings/file-receipt'
import { Refusal } from '@mentorhub/domain/errors'
import { hours } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'

/** So long can a request be written; files that came with none are removed a while after. */
export const receiptsLast = hours(20)
export const filesKeptFor = hours(24)

export const sealReceipt = ({ vault }: Pick<Ctx, 'vault'>, receipt: FileReceipt): Promise<string> =>
  vault.seal(JSON.stringify(receipt))

export const openReceipts = (ctx: Pick<Ctx, 'vault' | 'now'>, sealed: readonly string[]): Promise<FileReceipt[]> =>
  Promise.all(sealed.map((one) => open(ctx, one)))

async function open({ vault, now }: Pick<Ctx, 'vault' | 'now'>, sealed: string): Promise<FileReceipt> {
  const found = FileReceipt.safeParse(jsonIn(await vault.open(sealed)))
  if (!found.success || found.data.until <= now()) throw new Refusal('invalid', 'files.gone')
  return found.data
}

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
