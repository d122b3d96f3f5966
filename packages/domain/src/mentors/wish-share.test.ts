import { expect, test } from 'vitest'
import { wishShare, type Wish } from './wish-share.ts'

const wish = (name: string, holders: number, kind: Wish['kind'] = 'skill'): Wish => ({ kind, name, holders })
const wishes = [wish('React', 50), wish('Rust', 1), wish('Design', 20, 'category')]

test('all wishes are one, none is nothing, and without wishes there is nothing to meet', () => {
  expect(wishShare({ knows: ['React', 'Rust'], helpsWith: ['Design'] }, wishes, 100)).toBeCloseTo(1)
  expect(wishShare({ knows: ['Cooking'], helpsWith: [] }, wishes, 100)).toBe(0)
  expect(wishShare({ knows: ['React'], helpsWith: [] }, [], 100)).toBe(0)
})

test('what few can do weighs more', () => {
  const share = (name: string) => wishShare({ knows: [name], helpsWith: [] }, wishes, 100)
  expect(share('Rust')).toBeGreaterThan(share('React'))
})

test('a skill is no category of the same name', () => {
  expect(wishShare({ knows: ['Design'], helpsWith: [] }, wishes, 100)).toBe(0)
})
