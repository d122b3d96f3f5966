import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { workerRequest } from '@mentorhub/testing/worker-request'
import { pageContext, pageFacts, themeOf, zoneElsewhere } from './page.ts'

const asked = (cookie: string) => new Request('https://hub.test', { headers: { Cookie: cookie } })

const facts = (cookie: string) => pageFacts(workerRequest(asked(cookie)))

function elsewhere(cookie: string, profileZone: string) {
  const context = new RouterContextProvider()
  context.set(pageContext, facts(cookie))
  return zoneElsewhere(context, profileZone)
}

test.each<[string, string, string, string | null]>([
  ['another clock', 'zone=Europe%2FBerlin', 'America/New_York', 'Europe/Berlin'],
  ['the same zone', 'zone=Europe%2FBerlin', 'Europe/Berlin', null],
  ['another name of the same clock', 'zone=Europe%2FBerlin', 'Europe/Paris', null],
  ['a device that tells nothing', '', 'Europe/Paris', null],
  ['a device that tells nonsense', 'zone=Europe%2FAtlantis', 'Europe/Paris', null],
  ['an answer for this zone', 'zone=Asia%2FTokyo; __Host-zone-kept=Asia%2FTokyo', 'Europe/Paris', null],
  ['an answer for another', 'zone=Asia%2FTokyo; __Host-zone-kept=Europe%2FBerlin', 'Europe/Paris', 'Asia/Tokyo'],
])('%s: whether somebody is asked about their zone', (...[, cookie, profileZone, asks]) => {
  expect(elsewhere(cookie, profileZone)).toBe(asks)
})

test('a cookie that cannot be read is none', () => {
  expect(facts('zone=%; __Host-zone-kept=%E0%A4%A; __Host-theme=%')).toMatchObject({
    zone: undefined,
    keptZone: undefined,
    theme: undefined,
  })
})

test('that a device follows its system is a choice of its own', () => {
  expect(themeOf(asked('__Host-theme=system'))).toBe('system')
  expect(themeOf(asked('__Host-theme=dark'))).toBe('dark')
  expect(themeOf(asked(''))).toBeUndefined()
})
