import { expect, test } from 'vitest'
import { inLine } from './in-line.ts'

test('a storm is told to come back, and the line is free again after it', async () => {
  const gate = Promise.withResolvers<string>()
  const asked = Array.from({ length: 25 }, () => inLine(() => gate.promise))
  const refused = asked.slice(20)
  for (const one of refused)
    await expect(one).rejects.toMatchObject({ kind: 'limited', message: 'limit.busy', retryAfterSeconds: 5 })
  gate.resolve('done')
  expect(await Promise.all(asked.slice(0, 20))).toEqual(Array.from({ length: 20 }, () => 'done'))
  expect(await inLine(async () => 'next')).toBe('next')
})

test('work that fails leaves the line', async () => {
  for (let i = 0; i < 30; i++) await expect(inLine(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
})
