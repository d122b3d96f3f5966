import { visit, type Ask } from '../app/visit.ts'

/** So many requests, a few of them at a time, as a busy edge sees them. */
const sideBySide = 4

let sent = 0

export async function sendMany(ask: Ask, count: number): Promise<void> {
  const send = async () => {
    for (let i = 0; i < count / sideBySide; i++) {
      // Somebody else each time, or the limit for one address would answer.
      const { status } = await visit({
        ...ask,
        address: `10.${(++sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`,
      })
      if (status !== 200) throw new Error(`${ask.url} answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, send))
}
