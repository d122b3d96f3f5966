import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { App } from '../app.ts'
import { chooseTime, goOn, writeDown } from '../booking-steps.ts'
import { nowOf } from '../clock.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { mailAbout } from '../mailbox.ts'
import { main, passed } from '../passed.ts'
import { demo, enter, join, newcomer, type Account } from '../people.ts'
import { pathOf } from '../where.ts'

const seo = demo('seo.min.jun', 'Seo Min-jun')
const siobhan = demo('siobhan.power', 'Siobhan Power')
const ada = demo('ada', 'Ada Lindqvist')
const ivy = newcomer('ivy-leaf', 'Ivy Leaf')
const why = 'Two mentees in a row waited in vain, and nobody answered our mails.'
const wishes = { topic: 'Who reads a report?', hope: 'To know what to leave out.', questions: 'Where do you begin?' }

/** Asks for a time that is still ahead when the next days of other journeys have passed. */
async function request(app: App, page: Page, mentor: string): Promise<string> {
  await page.goto(`/mentors/${mentor}`)
  await chooseTime(page, (await nowOf(app)) + 3 * 86_400_000)
  await goOn(page)
  await writeDown(page, wishes)
  await goOn(page)
  await goOn(page, 'Request Booking')
  return pathOf(page)
}

const closing = (page: Page, { name }: Account) => page.getByRole('listitem').filter({ hasText: `${name}, pending` })

test(
  'N28: a mentor who is deactivated and a member who leaves let nobody wait in vain',
  { timeout: 120_000 },
  async ({ app, newPage }) => {
    const [page, office] = [await newPage(), await newPage()]
    await join(app, page, ivy)
    const first = await request(app, page, 'seo-min-jun')

    await enter(office, ada, '/admin/mentorship/mentors?tab=approved&q=Seo')
    await follow(office.getByRole('link', { name: `View Details of ${seo.name}` }))
    const mentorPage = pathOf(office)
    await office.locator('summary').filter({ hasText: 'Deactivate' }).click()
    expect(await closing(office, ivy).innerText()).toContain('(Seoul)')
    await passed(office)
    await office.getByLabel('Reason').fill(why)
    await follow(office.getByRole('button', { name: /^Deactivate and tell/ }))
    expect(await main(office)).toContain('What was open with them is cancelled.')

    const mail = await mailAbout(/^The request is closed/, { app, to: ivy.email })
    expect(mail.text).toContain('no longer active')
    expect(mail.text).not.toContain('waited in vain')
    await page.goto(first)
    await passed(page, wishes.topic)
    expect(await main(page)).toContain('Cancelled')
    await office.goto(mentorPage)
    await follow(office.getByRole('button', { name: /^Reactivate and tell/ }))

    const second = await request(app, page, 'siobhan-power')
    await page.goto('/settings/privacy')
    await page.locator('summary').filter({ hasText: 'Delete my account' }).click()
    expect(await closing(page, siobhan).getByRole('link').getAttribute('href')).toBe(second)
    await passed(page)
    await follow(page.getByRole('button', { name: 'Delete my account in 7 days' }))
    const told = await mailAbout(/^The request is closed: Ivy/, { app, to: siobhan.email })
    expect(told.text).toContain('closed their account')
    await follow(page.getByRole('button', { name: 'Keep my account' }))
    expect(await main(page)).toContain('sessions that were cancelled stay cancelled')
    await page.goto(second)
    expect(await main(page)).toContain('Cancelled')
  },
)
