import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import type { App } from '../app.ts'
import { answerIn, carried, chooseTime, goOn, writeDown } from '../booking-steps.ts'
import { nowOf } from '../clock.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { mailAbout } from '../mailbox.ts'
import { demo, join, newcomer, signIn } from '../people.ts'
import { heading, pathOf } from '../where.ts'

/** In Reykjavík; no other journey meets her. */
const sigrun = demo('sigrun.einarsdottir', 'Sigrún Einarsdóttir')
const herPage = '/mentors/sigrun-einarsdottir'
const words = {
  topic: 'Wool in winter',
  hope: 'My sheep are fine, and my numbers are not.',
  questions: 'Which of them do you look at first?',
}
const hour = 3_600_000
/** Several people each, and a machine may be busy. */
const patience = { timeout: 150_000 }

const main = (page: Page) => page.getByRole('main').innerText()
const alert = (page: Page) => page.getByRole('alert').innerText()

/** As far as the last step, of which the button is left. */
async function toReview(app: App, page: Page, topic = words.topic): Promise<number> {
  await page.goto(herPage)
  const start = await chooseTime(page, (await nowOf(app)) + 25 * hour)
  await goOn(page)
  await writeDown(page, { ...words, topic })
  await goOn(page)
  return start
}

const send = (page: Page) => goOn(page, 'Request Booking')

async function expectWordsKept(page: Page): Promise<void> {
  expect([await carried(page, 'topic'), await carried(page, 'description'), await carried(page, 'questions')]).toEqual(
    Object.values(words),
  )
}

test(
  'BOOK-18: the time goes while somebody writes: they hear it, get the three nearest, and lose no word',
  patience,
  async ({ app, newPage }) => {
    const [slow, quick] = [await newPage(), await newPage()]
    await join(app, slow, newcomer('sol-slow', 'Sol Slow'))
    await join(app, quick, newcomer('quinn-quick', 'Quinn Quick'))
    await toReview(app, slow)
    await quick.goto(slow.url())
    await writeDown(quick, { ...words, topic: 'The same hour' })
    await goOn(quick)
    await send(quick)
    expect(await heading(quick)).toBe('The same hour')

    expect((await send(slow)).status()).toBe(409)
    expect(await alert(slow)).toContain('This time is not free any more')
    await expectWordsKept(slow)
    await expectAccessible(slow)
    const nearest = slow.getByRole('list', { name: 'The nearest free times' }).getByRole('button')
    expect(await nearest.count()).toBe(3)
    await follow(nearest.first())
    await expectWordsKept(slow)
    await send(slow)
    expect([await heading(slow), await main(slow)]).toEqual([
      words.topic,
      expect.stringContaining('has not answered yet'),
    ])
  },
)

test(
  'BOOK-09, BOOK-14: a double click and retries make one request; a link from before an edit decides nothing',
  patience,
  async ({ app, newPage }) => {
    const [page, mail] = [await newPage(), await newPage()]
    await join(app, page, newcomer('dora-double', 'Dora Double'))
    await toReview(app, page, 'Once and only once')
    const retried = await page.evaluate(sendThrice)
    await page.getByRole('button', { name: 'Request Booking' }).dblclick()
    await page.waitForURL((url) => url.pathname === retried[0])
    expect(new Set(retried).size, retried.join()).toBe(1)
    await page.goto('/bookings')
    expect(await page.getByRole('main').getByRole('link', { name: 'Once and only once' }).count()).toBe(1)

    const asked = await mailAbout(/^Dora.* asks you for a session$/, { app, to: sigrun.email })
    await mail.goto(answerIn(asked, 'confirm'))
    await page.goto(`${retried[0]}/edit`)
    await page.getByLabel('Topic').fill('Once, and changed')
    await goOn(page)
    await expectAccessible(page)
    await goOn(page, 'Save Changes')
    expect(await heading(page)).toBe('Once, and changed')

    await goOn(mail, 'Confirm Booking')
    expect(await heading(mail)).toBe('It has changed since this mail')
    await expectAccessible(mail)
    await mail.goto(answerIn(asked, 'decline'))
    expect(await heading(mail)).toBe('It has changed since this mail')
    const anew = await mailAbout(/^Dora.* changed the request$/, { app, to: sigrun.email })
    await mail.goto(answerIn(anew, 'confirm'))
    expect(await main(mail)).toContain('Once, and changed')
    await goOn(mail, 'Confirm Booking')
    expect(await heading(mail)).toBe('You confirmed')

    await signIn(mail, sigrun)
    for (const url of ['javascript:alert(1)', 'http://meet.example.com/dora', 'https://me:secret@meet.example.com/']) {
      await mail.goto(`${retried[0]}?do=link`)
      await mail.getByRole('textbox', { name: 'Meeting link' }).fill(url)
      expect((await goOn(mail, 'Save the link')).status(), url).toBe(422)
      expect(await mail.getByRole('textbox', { name: 'Meeting link' }).inputValue()).toBe(url)
      await expectAccessible(mail)
    }
    await page.goto(retried[0] ?? '')
    expect(await main(page)).not.toContain('Join Meeting')
  },
)

/** The same form, sent again before there is an answer; where each of them leads. */
function sendThrice(): Promise<string[]> {
  const button = document.querySelector<HTMLButtonElement>('button[value=send]')
  const form = button?.form
  if (!form) throw new Error('There is nothing to send')
  const sending = [1, 2, 3].map(() => fetch(form.action, { method: 'POST', body: new FormData(form, button) }))
  return Promise.all(sending.map(async (answer) => new URL((await answer).url).pathname))
}

test(
  'without script the whole request works, with its files; one that is too large takes no word with it',
  patience,
  async ({ app, newPage }) => {
    const [page, mentor, stranger] = [await newPage({ javaScriptEnabled: false }), await newPage(), await newPage()]
    await join(app, page, newcomer('nils-noscript', 'Nils Noscript'))
    await page.goto(herPage)
    await chooseTime(page, (await nowOf(app)) + 25 * hour)
    await goOn(page)
    await writeDown(page, words)
    const pdf = (name: string, size: number) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(size)]),
    })
    await page.getByLabel('Add files').setInputFiles(pdf('whole-farm.pdf', 11 * 1024 * 1024))
    expect((await goOn(page)).status()).toBe(413)
    expect(await alert(page)).toContain('10 MB')
    await expectWordsKept(page)

    await page.getByLabel('Add files').setInputFiles(pdf('flock.pdf', 2000))
    await goOn(page)
    for (const each of [...Object.values(words), 'flock.pdf']) expect(await main(page)).toContain(each)
    await goOn(page, 'Change details')
    await expectWordsKept(page)
    await goOn(page)
    await send(page)
    expect(await heading(page)).toBe(words.topic)

    await signIn(mentor, sigrun)
    await mentor.goto('/mentor/requests')
    await expectAccessible(mentor)
    await mentor.goto(pathOf(page))
    const file = (await mentor.getByRole('link', { name: 'flock.pdf' }).getAttribute('href')) ?? ''
    expect((await mentor.request.get(file)).headers()['content-disposition']).toContain('flock.pdf')
    await join(app, stranger, newcomer('stig-stranger', 'Stig Stranger'))
    for (const path of [file, pathOf(page)]) expect((await stranger.request.get(path)).status(), path).toBe(404)
  },
)
