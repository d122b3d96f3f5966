import { expect, test } from 'vitest'
import { HranaError } from './hrana-error.ts'
import { WriteLock } from './write-lock.ts'

const names = ['first', 'second', 'third', 'fourth'] as const

test('the lock is given in the order in which it was asked for', async () => {
  const lock = new WriteLock()
  const order: string[] = []
  const owners = names.map((name) => ({ name }))
  const turns = owners.map(async (owner) => {
    await lock.acquire(owner, 1000)
    order.push(owner.name)
    await Promise.resolve()
    lock.release(owner)
  })
  await Promise.all(turns)
  expect(order).toEqual(names)
})

test('nobody slips in between the one who leaves and the one who waits', async () => {
  const lock = new WriteLock()
  const [leaving, waiting, late] = [{}, {}, {}]
  await lock.acquire(leaving, 10)
  const turn = lock.acquire(waiting, 1000)
  lock.release(leaving)
  await expect(lock.acquire(late, 5)).rejects.toThrow('database is locked')
  await turn
  expect(lock.isHeldBy(waiting)).toBe(true)
})

test('whoever has it may ask again, and only its owner gives it back', async () => {
  const lock = new WriteLock()
  const [owner, other] = [{}, {}]
  await lock.acquire(owner, 10)
  await lock.acquire(owner, 10)
  lock.release(other)
  expect(lock.isHeldBy(owner)).toBe(true)
  lock.release(owner)
  expect(lock.isHeldBy(owner)).toBe(false)
})

test('one who gave up waiting is passed over', async () => {
  const lock = new WriteLock()
  const [holder, impatient, patient] = [{}, {}, {}]
  await lock.acquire(holder, 10)
  const refused = lock.acquire(impatient, 5)
  const turn = lock.acquire(patient, 1000)
  await expect(refused).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  lock.release(holder)
  await turn
  expect(lock.isHeldBy(patient)).toBe(true)
})

test('all who wait can be sent away', async () => {
  const lock = new WriteLock()
  await lock.acquire({}, 10)
  const turns = [lock.acquire({}, 1000), lock.acquire({}, 1000)]
  lock.refuseWaiting(new HranaError('SERVER_CLOSED', 'closed'))
  for (const turn of turns) await expect(turn).rejects.toMatchObject({ code: 'SERVER_CLOSED' })
})
