import { expect, it } from 'vitest'
import { MarkRead, NotificationPreferencesForm, SetNotificationPreferences } from './inputs.ts'
import { subjectOf, switchIn } from './unsubscribe.ts'

it('reads the table of the settings page', () => {
  expect(NotificationPreferencesForm.parse({ 'welcome.mail': 'digest', 'product.in_app': 'off' })).toEqual({
    choices: [
      { kind: 'welcome', channel: 'mail', mode: 'digest' },
      { kind: 'product', channel: 'in_app', mode: 'off' },
    ],
  })
})

it.each([
  ['what nobody may miss', { 'security.mail': 'off' }],
  ['a kind that is none', { 'gone.mail': 'off' }],
  ['a channel that is none', { 'welcome.pigeon': 'off' }],
  ['a daily mail on the page', { 'welcome.in_app': 'digest' }],
  ['two answers to one question', { 'welcome.mail': ['off', 'instant'] }],
])('refuses a choice about %s', (_, fields) => {
  expect(NotificationPreferencesForm.safeParse(fields).success).toBe(false)
})

it('lets a script choose what the page lets choose', () => {
  const choose = (choice: object) => SetNotificationPreferences.safeParse({ choices: [choice] }).success
  expect(choose({ kind: 'product', channel: 'mail', mode: 'instant' })).toBe(true)
  expect(choose({ kind: 'account', channel: 'mail', mode: 'off' })).toBe(false)
})

it.each([
  [{ id: 'a' }, true],
  [{ all: 'true' }, true],
  [{}, false],
  [{ id: 'a', all: 'on' }, false],
])('marks one or all: %o', (input, isTaken) => {
  expect(MarkRead.safeParse(input).success).toBe(isTaken)
})

it('knows in a token what it switches off', () => {
  expect(switchIn(`${subjectOf('sam', 'welcome')}.secret`)).toEqual({ userId: 'sam', what: 'welcome' })
  expect(switchIn(subjectOf('sam', 'digest'))).toEqual({ userId: 'sam', what: 'digest' })
  for (const other of ['sam', 'sam.secret', 'sam.security.secret', '']) expect(switchIn(other)).toBeUndefined()
})
