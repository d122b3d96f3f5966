import { expect, test } from 'vitest'
import { addressOf, addressWith, askedIn, isFiltered } from './directory-address.ts'

const asked = (search: string) => askedIn(new URL(`https://hub.test/mentors${search}`))
const again = (search: string) => addressOf(asked(search))

test('what an address says is said again, in one order', () => {
  expect(again('?sort=rating&q=jos%C3%A9&category=design')).toBe('/mentors?q=jos%C3%A9&category=design&sort=rating')
  expect(again('')).toBe('/mentors')
})

test.each([
  '?q=&category=',
  '?q=%20%20',
  '?sort=cheapest',
  '?free=always',
  '?rating=3',
  '?within=99',
  '?within=abc',
  '?language=klingon-speech',
  '?country=XX',
  '?goal=fun',
  '?newcomers=perhaps',
  '?zone=Europe%2FBerlin',
  '?utm_source=mail&fbclid=1',
])('what nobody can mean is left out: %s', (search) => {
  expect(again(search)).toBe('/mentors')
  expect(isFiltered(asked(search))).toBe(false)
})

test('a zone is said only where it decides who is found', () => {
  expect(again('?zone=Asia%2FTokyo&free=evenings')).toBe('/mentors?zone=Asia%2FTokyo&free=evenings')
  expect(addressWith(asked('?zone=Asia%2FTokyo&within=3&q=a'), { within: undefined })).toBe('/mentors?q=a')
})

test('whoever changes what is asked begins at the start of the list', () => {
  expect(addressWith(asked('?q=a&after=newest.0.5'), { sort: 'rating' })).toBe('/mentors?q=a&sort=rating')
})

test('words are cut where a search ends, and half a sign is none', () => {
  expect(asked(`?q=${'x'.repeat(900)}`).q).toHaveLength(300)
  expect(asked('?q=%F0%9F%99').q).toBeDefined()
})
