import { everybody, members, type Row } from './row.ts'

const nobodysItem = '0'.repeat(26)
const noPhoto = { bytes: new Uint8Array([1, 2, 3]) }

export const usersRows: Readonly<Record<string, Row>> = {
  'users.nextSteps': members,
  'users.profile.get': { ...everybody, input: { username: 'nobody' }, answer: 'NOT_FOUND' },
  'users.profile.edit': members,
  'users.profile.update': { ...members, input: { version: 1, headline: 'Here' } },
  'users.preferences.get': members,
  'users.preferences.set': { ...members, input: { timezone: 'Europe/Berlin', theme: 'dark' } },
  'users.photo.upload': { gate: 'verified', input: noPhoto, answer: 'BAD_REQUEST' },
  'users.photo.remove': members,
  'users.items.list': members,
  'users.items.upsert': { ...members, input: { kind: 'project', title: 'A clock' } },
  'users.items.remove': { ...members, input: { id: nobodysItem }, answer: 'NOT_FOUND' },
  'users.skills.set': { ...members, input: { skills: [] } },
  'users.languages.set': { ...members, input: { languages: [] } },
  'users.categories.list': members,
  'users.categories.set': { ...members, input: {} },
}
