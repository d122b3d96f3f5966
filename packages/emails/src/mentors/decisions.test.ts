import { expect, test } from 'vitest'
import type { Mail } from '../mail.ts'
import { applicationApproved } from './application-approved.ts'
import { applicationReceived } from './application-received.ts'
import { applicationRejected } from './application-rejected.ts'
import { changesRequested } from './changes-requested.ts'
import { mentorDeactivated } from './mentor-deactivated.ts'
import { mentorReactivated } from './mentor-reactivated.ts'

const appUrl = 'https://app.test'
const base = { name: 'Noor', appUrl }
const why = 'Please say in the bio what you have built,\nand for whom.'

test.each<[string, Mail, readonly string[]]>([
  [
    'applicationApproved',
    applicationApproved({ ...base, username: 'noor' }),
    [`${appUrl}/mentor/availability`, `${appUrl}/mentors/noor`, `${appUrl}/mentor/profile`, 'free hours'],
  ],
  [
    'applicationRejected',
    applicationRejected({ ...base, reasonCode: 'incomplete_profile', reasonText: why, againAt: '5 December 2026' }),
    ['Incomplete profile', 'what you have built,', 'and for whom.', '5 December 2026', `${appUrl}/mentor/apply`],
  ],
  [
    'changesRequested',
    changesRequested({ ...base, changes: why }),
    ['what you have built,', 'and for whom.', `${appUrl}/mentor/apply`, 'no need to wait'],
  ],
  ['mentorDeactivated', mentorDeactivated({ ...base, why }), ['what you have built,', `${appUrl}/help/contact`]],
  ['mentorReactivated', mentorReactivated({ ...base, username: 'noor' }), [`${appUrl}/mentors/noor`]],
])('APPL-11: %s says what was decided, why, and what comes next', (_, { text, html }, said) => {
  for (const words of ['Hello Noor,', ...said]) for (const part of [text, html]) expect(part).toContain(words)
})

test('why a mentor is deactivated stands right below the sentence that announces it', () => {
  const { text, html } = mentorDeactivated({ ...base, why })
  expect(text).toContain(
    'This is why, in the words of our team:\n\n> Please say in the bio what you have built,\n> and',
  )
  expect(html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')).toContain('of our team: Please say in the bio')
})

test('the receipt does not promise that nothing can be changed', () => {
  const { text, html } = applicationReceived(base)
  for (const part of [text, html]) {
    expect(part).toContain('if you change your profile meanwhile, the reviewer sees it')
    expect(part).not.toContain('can be changed')
  }
})
