import { expect, test } from 'vitest'
import { missingBudgets } from './missing-budgets.ts'

const home = { route: '/', reads: true, acts: false }
const theme = { route: '/theme', reads: false, acts: true }
const built = { routes: [home, theme], procedures: ['system.subscribe'] }
const budgets = {
  pages: [{ route: '/' }],
  mutations: [{ route: '/theme', procedure: 'system.subscribe', form: () => ({}) }],
}

test('an app whose every page, action and procedure has a budget misses none', () => {
  expect(missingBudgets(built, budgets)).toEqual([])
})

test('a new page, a new action and a new procedure are each missed', () => {
  const routes = [home, theme, { route: '/messages', reads: true, acts: true }]
  expect(missingBudgets({ routes, procedures: ['system.subscribe', 'messages.send'] }, budgets)).toEqual([
    'the page /messages has no budget',
    'the action of /messages has no budget',
    'the procedure messages.send has no budget',
  ])
})

test('a page that changes something when it is opened has the budget of its procedure, and no action', () => {
  const callback = { route: '/callback', reads: true, acts: false }
  const opened = { pages: [callback], mutations: [{ route: '/callback', procedure: 'auth.finish' }] }
  expect(missingBudgets({ routes: [callback], procedures: ['auth.finish'] }, opened)).toEqual([])
})

test('a budget for what is gone is told too', () => {
  expect(missingBudgets({ routes: [theme], procedures: ['system.subscribe'] }, budgets)).toEqual([
    'the page / has a budget, but is not there',
  ])
})
