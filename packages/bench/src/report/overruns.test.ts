import { expect, test } from 'vitest'
import { overruns } from './overruns.ts'

test('what is within the budget, or exactly at it, is not mentioned', () => {
  expect(overruns('/', { depth: 1, requests: 0 }, { depth: 1, requests: 1 })).toEqual([])
})

test('each figure over its budget is one sentence', () => {
  expect(overruns('/', { depth: 2, requests: 3.456 }, { depth: 1, requests: 1 })).toEqual([
    '/: depth 2, the budget is 1',
    '/: requests 3.46, the budget is 1',
  ])
})

test('a budget whose figure was not measured is broken', () => {
  expect(overruns('/', {}, { depth: 1 })).toEqual(['/: depth NaN, the budget is 1'])
})

test('a figure without a budget decides nothing', () => {
  expect(overruns('/', { ttfb: 900 }, {})).toEqual([])
})
