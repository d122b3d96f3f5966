import { expect, test } from 'vitest'
import { listProcedures } from '@mentorhub/api/procedures'
import { actions, verbs } from './simulate.ts'

test('worlds call every procedure of bookings', () => {
  const called = new Set([...verbs, ...actions].map(({ name }) => name))
  const all = listProcedures().filter(({ path }) => /^(?:admin\.)?bookings\./.test(path))
  expect(all.map(({ path }) => path).filter((path) => !called.has(path))).toEqual([])
})
