import type { Db } from '@mentorhub/db/connect'

/** The same database, but somebody else acts once between what a verb has read and what it writes. */
export function beforeWriting(db: Db, act: () => PromiseLike<unknown>): Db {
  let hasActed = false
  const batch: Db['batch'] = async (statements) => {
    if (!hasActed) {
      hasActed = true
      await act()
    }
    return db.batch(statements)
  }
  return new Proxy(db, { get: (whole, name): unknown => (name === 'batch' ? batch : Reflect.get(whole, name)) })
}
