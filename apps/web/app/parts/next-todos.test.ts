import { expect, test } from 'vitest'
import { nextTodos } from './next-todos.ts'

type Steps = Parameters<typeof nextTodos>[1]

const me = {
  id: 'noor',
  name: 'Noor',
  username: 'noor',
  email: 'noor@example.test',
  photo: null,
  staffRole: null,
  emailVerified: true,
  isMentor: false,
  hasPassword: true,
  timezone: 'UTC',
  theme: 'system',
  deletionDueAt: null,
  provenUntil: null,
  unread: 0,
  zoneElsewhere: null,
} as const

const stands = (standing: Steps['application']['standing'], intent: Steps['intent'] = 'mentor') =>
  nextTodos(me, {
    intent,
    application: { standing, goOn: 'photo' },
    offer: null,
    hasSecondFactor: true,
    profile: { missing: [], percent: 100 },
    unconfirmedEmail: null,
  }).map(({ title, action }) => `${title}: ${action.to}`)

test.each([
  ['none', ['Apply as a mentor: /mentor/apply']],
  ['draft', ['Finish your application as a mentor: /mentor/apply/2']],
  ['changes_requested', ['Your application as a mentor needs a change: /mentor/apply']],
  ['pending', ['Your application as a mentor is with us: /mentor/apply']],
  ['rejected', []],
  ['may_reapply', ['Apply as a mentor: /mentor/apply']],
  ['approved', []],
  ['inactive', []],
] as const)('whose application stands at %s is shown the step that can be taken', (standing, todos) => {
  expect(stands(standing)).toEqual(todos)
})

test('who came to learn is not asked to mentor, but may finish what they began', () => {
  const find = 'Find a mentor: /mentors'
  expect(stands('none', 'mentee')).toEqual([find])
  expect(stands('draft', 'mentee')).toEqual(['Finish your application as a mentor: /mentor/apply/2', find])
})

test('what was given back comes first, and what only waits comes last', () => {
  const find = 'Find a mentor: /mentors'
  expect(stands('changes_requested', 'both').at(-1)).toBe(find)
  expect(stands('pending', 'both').at(0)).toBe(find)
})
