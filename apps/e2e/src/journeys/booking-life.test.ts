import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import type { App } from '../app.ts'
import { arrange, type Arranged } from '../arrange.ts'
import { nowOf } from '../clock.ts'
import { expectFits } from '../fits.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { mailAbout } from '../mailbox.ts'
import { demo, join, newcomer, signIn, type Newcomer } from '../people.ts'
import { heading, pathOf } from '../where.ts'

const [minute, hour] = [60_000, 3_600_000]
const lukasz = demo('lukasz.wojcik', 'Łukasz Wójcik')
const room = 'https://meet.example.org/us'

const idOf = (name: string) => name.toUpperCase().padEnd(26, '0')
const pathTo = (name: string) => `/bookings/${idOf(name)}`
const main = (page: Page) => page.getByRole('main').innerText()
const press = (page: Page, name: string | RegExp) => follow(page.getByRole('main').getByRole('button', { name }))
const open = (page: Page, name: string) => follow(page.getByRole('main').getByRole('link', { name, exact: true }))

type Told = Partial<Omit<Arranged, 'id' | 'startsAt'>> & { readonly startsIn: number }

type Opens = (options?: { readonly javaScriptEnabled: boolean }) => Promise<Page>

type Visit = { readonly app: App; readonly newPage: Opens; readonly javaScriptEnabled?: boolean }

/** The mentee has no script, unless something else is said. */
async function two({ app, newPage, javaScriptEnabled = false }: Visit, mentee: Newcomer) {
  const [mine, theirs] = [await newPage({ javaScriptEnabled }), await newPage()]
  await join(app, mine, mentee)
  await signIn(theirs, lukasz)
  const now = await nowOf(app)
  const five = 5 * minute
  return {
    mentee: mine,
    mentor: theirs,
    arranged: (name: string, { startsIn, ...told }: Told) =>
      arrange(app, {
        id: idOf(name),
        mentor: 'lukasz-wojcik',
        mentee: mentee.username,
        status: 'confirmed',
        startsAt: Math.floor((now + startsIn) / five) * five,
        ...told,
      }),
  }
}

test('BOOK-10, BOOK-12: a link is given, and a session cancelled after a look at what the other gets, whatever happens meanwhile', async ({
  app,
  newPage,
}) => {
  const pia = newcomer('pia-engel', 'Pia Engel')
  const { mentee, mentor, arranged } = await two({ app, newPage }, pia)
  await arranged('LIFEONE', { startsIn: 40 * hour })
  await mentor.goto(pathTo('LIFEONE'))
  expect(await heading(mentor)).toBe('How to say no')
  await open(mentor, 'Add Meeting Link')
  for (const [wrong, why] of [
    ['http://meet.example.org/us', 'It has to begin with https://'],
    ['javascript:alert(1)', 'It has to begin with https://'],
    ['https://me:secret@meet.example.org/us', 'a name or password before the host'],
  ] as const) {
    await mentor.getByRole('textbox', { name: 'Meeting link' }).fill(wrong)
    expect((await press(mentor, 'Save the link')).status()).toBe(422)
    expect(await mentor.getByRole('alert').innerText()).toContain(why)
    expect(await mentor.getByRole('textbox', { name: 'Meeting link' }).inputValue()).toBe(wrong)
  }
  await expectAccessible(mentor)
  await mentor.getByRole('textbox', { name: 'Meeting link' }).fill(room)
  await press(mentor, 'Save the link')
  expect(await main(mentor)).toContain('Saved. Pia has the link.')

  await mentee.goto(pathTo('LIFEONE'))
  expect(await mentee.getByRole('link', { name: /^Join Meeting/ }).getAttribute('href')).toBe(room)
  await open(mentee, 'Cancel')
  const subject = 'Cancelled: your session with Pia Engel'
  expect(await mentee.getByRole('figure').innerText()).toContain(subject)
  await mentee.getByLabel('A few words to Łukasz').fill('I found another way.')
  await press(mentor, 'Yes, it is still on')

  expect((await press(mentee, 'Cancel and tell Łukasz')).status()).toBe(409)
  expect(await main(mentee)).toContain('Łukasz said that it is still on.')
  expect(await mentee.getByLabel('A few words to Łukasz').inputValue()).toBe('I found another way.')
  await press(mentee, 'Cancel and tell Łukasz')
  expect(await main(mentee)).toContain('You cancelled')
  expect((await mailAbout(/^Cancelled/, { app, to: lukasz.email })).subject).toBe(subject)
  await mentor.goto(pathTo('LIFEONE'))
  expect(await main(mentor)).toContain('I found another way.')
})

test('K2, K3: cancelled late, and booked again with what was written', async ({ app, newPage }) => {
  const { mentee, arranged } = await two({ app, newPage }, newcomer('ole-brandt', 'Ole Brandt'))
  await arranged('LIFETWO', { startsIn: 2 * hour })
  await mentee.goto(pathTo('LIFETWO'))
  await open(mentee, 'Cancel and book again')
  expect(await main(mentee)).toContain('it counts as a late cancellation')
  await press(mentee, 'Cancel and book again')
  expect(mentee.url()).toContain(`again=${idOf('LIFETWO')}`)
  await mentee.goto(pathTo('LIFETWO'))
  expect(await main(mentee)).toContain('less than three hours before the start')
})

test('BOOK-22, BOOK-29: whoever waits in vain finds help and reports it, and the other can object', async ({
  app,
  newPage,
}) => {
  const ana = newcomer('ana-lima', 'Ana Lima')
  const { mentee, mentor, arranged } = await two({ app, newPage }, ana)
  await arranged('LIFETHREE', { startsIn: -11 * minute, columns: { meeting_url: room } })
  await mentee.goto(`${pathTo('LIFETHREE')}/join`)
  expect(await heading(mentee)).toBe('Join Meeting')
  await mentee.goto(pathTo('LIFETHREE'))
  expect(await main(mentee)).toContain('support@mentorhub.com')
  await open(mentee, 'Report it')
  await press(mentee, 'Report and tell Łukasz')
  expect(await main(mentee)).toContain('Łukasz did not come')
  await mentor.goto(pathTo('LIFETHREE'))
  expect(await main(mentor)).toContain('You were reported as not there')
  expect(await main(mentor)).toContain('If it was otherwise, write to support@mentorhub.com until')
})

test(
  'UX-04: each state of a booking holds for both, in both themes and on a small phone',
  { timeout: 240_000 },
  async ({ app, newPage }) => {
    const { mentee, mentor, arranged } = await two(
      { app, newPage, javaScriptEnabled: true },
      newcomer('ida-moen', 'Ida Moen'),
    )
    const states: readonly [string, Told, string][] = [
      ['PENDING', { status: 'pending', startsIn: 90 * hour }, ''],
      ['DECLINING', { status: 'pending', startsIn: 92 * hour }, '?do=decline'],
      ['PROPOSING', { status: 'pending', startsIn: 94 * hour }, '?do=propose'],
      ['AGREED', { startsIn: 40 * hour }, ''],
      ['JOINING', { startsIn: 0, columns: { meeting_url: room } }, ''],
      ['OVER', { startsIn: -2 * hour }, '?do=complete'],
      ['COMPLETED', { status: 'completed', startsIn: -30 * hour }, '#feedback'],
      ['DECLINED', { status: 'declined', startsIn: 96 * hour, columns: { decline_code: 'no_time' } }, ''],
    ]
    for (const [name, told, query] of states) {
      await arranged(`LIFE${name}`, told)
      for (const page of [mentee, mentor]) {
        expect((await page.goto(pathTo(`LIFE${name}`) + query))?.status()).toBe(200)
        await expectFits(page)
      }
    }
    const stranger = await newPage()
    await join(app, stranger, newcomer('nosy-parker', 'Nosy Parker'))
    expect((await stranger.goto(pathTo('LIFEPENDING')))?.status()).toBe(404)
    expect(pathOf(stranger)).toBe(pathTo('LIFEPENDING'))
  },
)
