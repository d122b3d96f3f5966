import { expect, test } from 'vitest'
import { inLine } from './in-line.ts'

test('a storm is told to come back, and the line is free again after it', async () => {
  const gate = Promise.withResolvers<string>()
  const asked = Array.from({ length: 25 }, () => inLine(() => gate.promise))
  for (const one of asked.slice(20))
    await expect(one).rejects.toMatchObject({ kind: 'limited', message: 'limit.busy', retryAfterSeconds: 5 })
  gate.resolve('done')
  expect(await Promise.all(asked.slice(0, 20))).toEqual(Array.from({ length: 20 }, () => 'done'))
  expect(await inLine(async () => 'next')).toBe('next')
})

test('one works at a time, in the order in which they came', async () => {
  const order: number[] = []
  let working = 0
  const work = async (n: number) => {
    expect(++working).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 5))
    working--
    order.push(n)
  }
  await Promise.all([1, 2, 3, 4, 5].map((n) => inLine(() => work(n))))
  expect(order).toEqual([1, 2, 3, 4, 5])
})

test('work that fails leaves the line', async () => {
  for (let i = 0; i < 30; i++) await expect(inLine(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
})
