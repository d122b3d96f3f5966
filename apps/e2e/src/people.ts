import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { App } from './app.ts'
import { follow } from './follow.ts'
import { linkIn, mailAbout } from './mailbox.ts'
import { post } from './post.ts'

export type Account = { readonly name: string; readonly email: string; readonly password: string }
export type Newcomer = Account & { readonly username: string }

/** Somebody of the demo world; they all have the same password. */
export const demo = (username: string, name: string): Account => ({
  name,
  email: `${username}@demo.test`,
  password: 'mentorhub-demo',
})

const newcomers = new Set<string>()

/** Somebody who is not here yet; all journeys share one database, so each has its own people. */
export function newcomer(username: string, name: string): Newcomer {
  if (newcomers.has(username)) throw new Error(`Another journey has ${username} already`)
  newcomers.add(username)
  return { name, username, email: `${username}@example.com`, password: 'the kettle sings at noon' }
}

export const confirmation = /^\/verify\/\w+$/

/** Types into the form of the sign-up page. */
export async function fillIn(page: Page, { name, username, email, password }: Newcomer): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Username').fill(username)
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
}

/** Signs up and comes in by the password, with an address that nobody has confirmed. */
export async function comeUnconfirmed(app: App, page: Page, who: Newcomer): Promise<void> {
  await ask(app, who)
  await signIn(page, who)
  await expectIn(page, who)
}

async function ask(app: App, { name, username, email, password }: Newcomer): Promise<void> {
  const fields = { name, username, email, password, intent: 'mentee' }
  expect((await post(app, { path: '/signup', fields })).status).toBe(303)
}

/** The fast way in for journeys about something else: asks by a form, and confirms in the browser, which is then in. */
export async function join(app: App, page: Page, who: Newcomer): Promise<void> {
  await ask(app, who)
  await page.goto(linkIn(await mailAbout(/Confirm your email address/, { app, to: who.email }), confirmation))
  await follow(page.getByRole('button', { name: 'Yes, this is my address' }))
  expect(new URL(page.url()).pathname).toBe('/home')
}

/** Signs in by the form of the page that is open, or by the sign-in page. */
export async function signIn(page: Page, { email, password }: Pick<Account, 'email' | 'password'>): Promise<void> {
  if (new URL(page.url(), 'http://nowhere').pathname !== '/login') await page.goto('/login')
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await follow(page.getByRole('button', { name: 'Sign in', exact: true }))
}

/** Opens a page that asks who one is, and goes on from there. */
export async function enter(page: Page, who: Pick<Account, 'email' | 'password'>, path: string): Promise<void> {
  await page.goto(path)
  await signIn(page, who)
}

/** By the menu behind one's own face. */
export async function signOut(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Your account/ })
    .click()
  await follow(page.getByRole('navigation', { name: 'Account' }).getByRole('button', { name: 'Sign Out' }))
}

/** The page's header shows this face, and so the browser is signed in. */
export async function expectIn(page: Page, { name }: Pick<Account, 'name'>): Promise<void> {
  expect(
    await page
      .getByRole('banner')
      .getByRole('button', { name: `Your account, ${name}` })
      .count(),
  ).toBe(1)
}

/** The browser keeps no session, not even one that is over. */
export async function expectOut(page: Page): Promise<void> {
  expect(await sessionOf(page)).toBeUndefined()
}

export const sessionOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === '__Host-session')
