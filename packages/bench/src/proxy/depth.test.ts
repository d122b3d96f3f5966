import { expect, test } from 'vitest'
import { depthOf } from './depth.ts'

const span = (startedAt: number, endedAt: number) => ({ startedAt, endedAt })

test('a page that asks nothing has no depth', () => {
  expect(depthOf([])).toBe(0)
})

test('requests that run side by side are one deep, however many there are', () => {
  expect(depthOf([span(0, 50), span(1, 51), span(2, 90)])).toBe(1)
})

test('each request that begins after another has ended is one deeper', () => {
  expect(depthOf([span(0, 50), span(50, 100), span(101, 151)])).toBe(3)
})

test('the longest chain counts, not the number of requests', () => {
  expect(depthOf([span(0, 50), span(0, 120), span(55, 105), span(110, 160), span(125, 175)])).toBe(3)
})

test('a long request hides the chain beside it no more than it lengthens it', () => {
  expect(depthOf([span(0, 200), span(0, 50), span(60, 110)])).toBe(2)
})

test('the order in which requests were noted does not matter', () => {
  expect(depthOf([span(60, 110), span(0, 50)])).toBe(2)
})
