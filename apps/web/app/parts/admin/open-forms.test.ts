import { expect, test } from 'vitest'
import { openForms } from './open-forms.ts'

type Asked = Parameters<typeof openForms>

const about = (status: Asked[0]['mentor']['status'], waitingId: string | null = null, isViewer = false) => ({
  person: { isViewer },
  mentor: { status },
  waitingId,
})
const admin = { staffRole: 'admin' } as const

test.each([
  ['whoever waits is answered in one of three ways', about('pending', 'one'), ['approve', 'reject', 'return']],
  ['a mentor can be deactivated', about('approved'), ['deactivate']],
  ['an inactive one can come back', about('inactive'), ['reactivate']],
  ['who was rejected has the next word', about('rejected'), []],
  ['who was asked for changes has it, too', about('changes_requested'), []],
  ['without an application there is nothing to decide', about('pending'), []],
  ['nobody decides about themselves', about('pending', 'one', true), []],
])('%s', (_, application, forms) => {
  expect(openForms(application, admin)).toEqual(forms)
  expect(openForms(application, { staffRole: 'moderator' })).toEqual([])
})
