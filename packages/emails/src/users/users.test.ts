import { expect, test } from 'vitest'
import { accountDeleted } from './account-deleted.ts'
import { deletionCancelled } from './deletion-cancelled.ts'
import { deletionScheduled } from './deletion-scheduled.ts'

const base = { name: 'Noor', appUrl: 'https://app.test' }

test('a deletion says when it comes and how to keep the account', () => {
  const { text } = deletionScheduled({ ...base, on: '10 November', keepUrl: 'https://app.test/keep' })
  for (const words of ['deleted on 10 November', '7 days', 'Keep my account:\nhttps://app.test/keep\n'])
    expect(text).toContain(words)
})

test('whoever keeps the account hears that nothing is lost, and whoever deleted it that it is the last mail', () => {
  expect(deletionCancelled(base).text).toContain('Nothing was deleted')
  expect(accountDeleted(base).text).toContain('the last mail')
})
