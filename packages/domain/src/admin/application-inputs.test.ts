import { expect, test } from 'vitest'
import { checklist } from '../mentors/application.ts'
import { ApproveApplication, ListApplications, RejectApplication } from './application-inputs.ts'

const [applicationId, seen] = ['one', 'digest']
const reasonText = 'Please say what you have built, and for whom.'
const wrongs = (parsed: { readonly error?: { readonly issues: readonly { readonly message: string }[] } }) =>
  parsed.error?.issues.map(({ message }) => message)

test('the boxes of a form are a list, one box too', () => {
  expect(ApproveApplication.parse({ applicationId, seen, checklist: [...checklist] }).checklist).toEqual([...checklist])
  expect(wrongs(ApproveApplication.safeParse({ applicationId, seen, checklist: 'bio' }))).toEqual([
    'checklist.incomplete',
  ])
  expect(wrongs(ApproveApplication.safeParse({ applicationId, seen }))).toEqual(['checklist.incomplete'])
})

test('a rejection has one of the five reasons', () => {
  for (const reasonCode of ['', 'dislike', undefined])
    expect(wrongs(RejectApplication.safeParse({ applicationId, reasonCode, reasonText }))).toEqual(['reason.missing'])
})

test('a reason is counted without the spaces around it, and keeps its lines', () => {
  expect(
    wrongs(RejectApplication.safeParse({ applicationId, reasonCode: 'terms_violation', reasonText: ' short ' })),
  ).toEqual(['reason.too_short'])
  const text = `${reasonText}\r\nAnd where.`
  expect(RejectApplication.parse({ applicationId, reasonCode: 'terms_violation', reasonText: text }).reasonText).toBe(
    `${reasonText}\nAnd where.`,
  )
})

test('a list is asked for by words of our own', () => {
  expect(ListApplications.parse({})).toEqual({ tab: 'all', limit: 24 })
  for (const wrong of [{ tab: 'gone' }, { filter: 'approved' }, { q: 'x'.repeat(81) }, { limit: 101 }])
    expect(ListApplications.safeParse(wrong).success).toBe(false)
})
