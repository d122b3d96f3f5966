import { expect, test } from 'vitest'
import { lasting } from './lasting.ts'
import { mentorMeta, shortened } from './mentor-meta.ts'
import type { Mentor } from './mentor-data.ts'
import { askedIn } from './picker-address.ts'
import { sampleMentor } from './sample-mentor.ts'
import { hours, minutes } from '@mentorhub/domain/duration'

const origin = 'https://mentorhub.test'
const told = (given: Partial<Mentor> = {}) => mentorMeta({ ...sampleMentor, ...given }, origin)
const one = (given: Partial<Mentor>, property: string) =>
  told(given).flatMap((meta) => ('property' in meta && meta.property === property ? [meta.content] : []))

test('a link that is shared shows the photo of the mentor, or the picture of the site', () => {
  expect(one({}, 'og:image')).toEqual(['https://mentorhub.test/og.png'])
  const photo = { small: '/photos/x-128', large: '/photos/x-512' }
  expect(one({ photo }, 'og:image')).toEqual(['https://mentorhub.test/photos/x-512'])
  expect(one({ photo }, 'og:image:alt')).toEqual(['Noor de Wit'])
  expect(one({ photo }, 'og:image:width')).toEqual(['512'])
  expect(told({ photo })).toContainEqual({ name: 'twitter:card', content: 'summary' })
})

test('search engines are told who it is, and of stars only once there are enough', () => {
  const person = {
    '@type': 'Person',
    name: 'Noor de Wit',
    url: 'https://mentorhub.test/mentors/noor',
    jobTitle: 'Staff engineer',
    worksFor: { name: 'Polderlicht' },
    knowsAbout: ['Design', 'Rust'],
    sameAs: ['https://www.linkedin.com/in/noor'],
  }
  expect(told()).toContainEqual(
    expect.objectContaining({
      'script:ld+json': expect.objectContaining({ mainEntity: expect.objectContaining({ name: person.name }) }),
    }),
  )
  expect(JSON.stringify(told())).not.toContain('AggregateRating')
  expect(JSON.stringify(told({ rating: { average: 4.5, count: 4 } }))).toContain('"ratingValue":4.5,"reviewCount":4')
  const [page] = told().flatMap((meta) => ('script:ld+json' in meta ? [meta['script:ld+json']] : []))
  expect(page).toMatchObject({ '@type': 'ProfilePage', mainEntity: person })
})

test('a description ends with a whole word', () => {
  expect(shortened('Short.')).toBe('Short.')
  expect(shortened('. Only the bio')).toBe('Only the bio')
  const long = shortened('word '.repeat(60))
  expect(long.length).toBeLessThanOrEqual(156)
  expect(long.endsWith('word…')).toBe(true)
})

test.each([
  [minutes(0), '1 minute'],
  [minutes(45), '45 minutes'],
  [hours(1), '1 hour'],
  [hours(5) + minutes(20), '5 hours'],
  [hours(35), '35 hours'],
  [hours(50), '2 days'],
])('an answer after %i milliseconds takes %s', (ms, words) => {
  expect(lasting(ms)).toBe(words)
})

test('of an address only what can be meant is read', () => {
  const read = (search: string) => askedIn(new URL(`https://mentorhub.test/mentors/noor?${search}`))
  expect(read('type=01ABC&month=2026-12&day=2026-12-03&zone=Asia%2FTokyo&zones=all')).toEqual({
    type: '01ABC',
    month: '2026-12',
    day: '2026-12-03',
    zone: 'Asia/Tokyo',
    zones: 'all',
  })
  const nothing = { type: undefined, month: undefined, day: undefined, zone: undefined, zones: undefined }
  expect(read("type=' or 1=1&month=2026-13&day=2026-02-30&zone=Mars")).toEqual(nothing)
  expect(read('month=9999-12&day=yesterday&zone=')).toEqual(nothing)
})
