import { expect, it } from 'vitest'
import { channels, mandatoryKinds, modeFor, modes, modesOf, notificationKinds, optionalKinds } from './notifications.ts'

const kinds = [...mandatoryKinds, ...optionalKinds]

it('describes every kind, what nobody may miss first', () => {
  expect(Object.keys(notificationKinds)).toEqual(kinds)
})

it('knows a default for every kind and channel, of those that may be chosen', () => {
  for (const kind of kinds)
    for (const channel of channels) expect(modesOf[channel]).toContain(modeFor(kind, channel, []))
})

it.each(mandatoryKinds)('always tells of %s at once', (kind) => {
  const off = channels.map((channel) => ({ kind, channel, mode: 'off' as const }))
  expect(channels.map((channel) => modeFor(kind, channel, off))).toEqual(['instant', 'instant'])
})

it.each(optionalKinds)('tells of %s as it was chosen', (kind) => {
  for (const mode of modes) expect(modeFor(kind, 'mail', [{ kind, channel: 'mail', mode }])).toBe(mode)
  expect(modeFor(kind, 'in_app', [{ kind, channel: 'in_app', mode: 'off' }])).toBe('off')
})

it('mails news only to who asked for them', () => {
  expect(modeFor('product', 'mail', [])).toBe('off')
})

it('keeps a choice to its kind and its channel', () => {
  const chosen = [{ kind: 'welcome', channel: 'mail', mode: 'off' }] as const
  expect(modeFor('welcome', 'in_app', chosen)).toBe('instant')
  expect(modeFor('product', 'in_app', chosen)).toBe('instant')
})

it('does not gather for the day what is read on the page', () => {
  expect(modeFor('welcome', 'in_app', [{ kind: 'welcome', channel: 'in_app', mode: 'digest' }])).toBe('instant')
})

it('passes over choices about kinds that are no more', () => {
  expect(modeFor('welcome', 'mail', [{ kind: 'gone', channel: 'mail', mode: 'off' }])).toBe('instant')
})
