import { expect, test } from 'vitest'
import { dashboardTodos, mentorTodos } from './mentor-todos.ts'

const titles = (todos: readonly { readonly title: string }[]) => todos.map(({ title }) => title)

test('a fresh mentor sets hours first, then says what they offer', () => {
  const fresh = mentorTodos({ hasHours: false, sessionTypes: 0, slots: 0 })
  expect(titles(fresh)).toEqual(['Set your weekly hours', 'Offer a session type'])
})

test('AVAIL-07: with hours and session types, fewer than ten slots are too few', () => {
  const [todo] = mentorTodos({ hasHours: true, sessionTypes: 2, slots: 9 })
  expect(todo).toMatchObject({ title: 'Open more times' })
  expect(todo?.why).toContain('9 slots are bookable in the next 14 days')
  expect(mentorTodos({ hasHours: true, sessionTypes: 1, slots: 1 })[0]?.why).toContain('1 slot is bookable')
  expect(mentorTodos({ hasHours: true, sessionTypes: 1, slots: 10 })).toEqual([])
})

test('the mentor area also asks for a face and a headline', () => {
  const offer = { hasHours: true, sessionTypes: 1, slots: 20 }
  const [both] = dashboardTodos({ ...offer, lacks: { photo: true, headline: true } })
  expect(both).toMatchObject({
    why: expect.stringContaining('a photo and a headline'),
    action: { to: '/settings/photo' },
  })
  const [words] = dashboardTodos({ ...offer, lacks: { photo: false, headline: true } })
  expect(words?.action.to).toBe('/settings/profile')
  expect(dashboardTodos({ ...offer, lacks: { photo: false, headline: false } })).toEqual([])
})
