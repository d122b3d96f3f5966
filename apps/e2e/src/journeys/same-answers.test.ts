import { request } from 'node:http'
import { expect } from 'vitest'
import type { App } from '../app.ts'
import { ownAddress, test } from '../journey.ts'
import { mailAbout, mailNumber, mailsTo } from '../mailbox.ts'
import { post } from '../post.ts'

type Fields = Readonly<Record<string, string>>

/** All that an answer tells, but for what the asker typed and what is never the same twice. */
async function told(app: App, path: string, fields: Fields) {
  const answer = await post(app, { path, fields })
  const own = new Set(Object.values(fields).filter((value) => value.length > 3))
  let body = await answer.text()
  for (const value of own) body = body.replaceAll(value, '…')
  const headers = [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name))
  return { status: answer.status, headers, body }
}

const joining = (email: string, username: string) => ({
  name: 'Somebody',
  username,
  email,
  password: 'a quiet harbour town',
  intent: 'mentee',
})

test('A7: sign-up, sign-in and reset answer the same for an address that has an account, an unconfirmed one, or none', async ({
  app,
}) => {
  const [known, unconfirmed, unknown] = ['tomas@demo.test', 'half-there@example.com', 'nobody-at-all@example.com']
  await post(app, { path: '/signup', fields: joining(unconfirmed, 'half-there') })
  const reset = (email: string) => told(app, '/forgot', { email })
  const wrong = (email: string) => told(app, '/login', { email, password: 'not the right one' })
  for (const ask of [reset, wrong]) {
    const first = await ask(unknown)
    expect(await ask(known)).toEqual(first)
    expect(await ask(unconfirmed)).toEqual(first)
  }
  const first = await told(app, '/signup', joining(unknown, 'somebody-one'))
  expect(first.status).toBe(303)
  expect(await told(app, '/signup', joining(known, 'somebody-two'))).toEqual(first)
  expect(await told(app, '/signup', joining(unconfirmed, 'somebody-three'))).toEqual(first)

  await mailAbout(/^You already have a MentorHub account/, { app, to: known })
  await mailAbout(/^Set a new password/, { app, to: known })
  await mailNumber(1, { app, to: unknown })
  expect((await mailsTo(app, unknown)).map(({ subject }) => subject)).toEqual([
    'Confirm your email address for MentorHub',
  ])
})

const evil = 'evil.test'
const pretended = { 'X-Forwarded-Host': evil, Forwarded: `host=${evil}` }

/** As no browser would: it names another site as the one that it talks to. */
function fromHost(app: App, path: string, input?: Fields): Promise<string> {
  const { hostname, port } = new URL(app.url)
  const call = { Authorization: 'Bearer a-token', 'Content-Type': 'application/json' }
  const headers = { ...pretended, Host: evil, 'CF-Connecting-IP': ownAddress(), ...(input ? call : {}) }
  return new Promise((answered, failed) => {
    const sent = request({ hostname, port, path, method: input ? 'POST' : 'GET', headers }, (answer) => {
      let text = `${answer.statusCode} ${JSON.stringify(answer.headers)} `
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.on('end', () => answered(text))
    })
    sent.once('error', failed)
    sent.end(input && JSON.stringify(input))
  })
}

const shown = ['/', '/login', '/signup', '/forgot', '/mentors/noor', '/home', '/verify/of-no-mail', '/sitemap.xml']

test('A8: another site’s name in Host or X-Forwarded-Host reaches no page, no redirect and no mail', async ({
  app,
}) => {
  const [byForm, byCall] = ['by-form@example.com', 'by-call@example.com']
  const signedUp = await fromHost(app, '/trpc/auth.signUp', joining(byCall, 'by-call'))
  expect(signedUp).toMatch(/^200 /)
  for (const path of shown) expect(await fromHost(app, path), path).not.toContain(evil)

  const entering = { email: 'noor@demo.test', password: 'mentorhub-demo' }
  for (const [path, fields] of [
    ['/signup', joining(byForm, 'by-form')],
    ['/forgot', { email: entering.email }],
    ['/login?next=/mentors', entering],
  ] as const) {
    const { status, headers } = await post(app, { path, fields }, pretended)
    expect([status, headers.get('Location')?.startsWith('/')], path).toEqual([303, true])
  }
  for (const mail of [
    await mailNumber(1, { app, to: byCall }),
    await mailNumber(1, { app, to: byForm }),
    await mailAbout(/^Set a new password/, { app, to: entering.email }),
  ]) {
    expect(JSON.stringify(mail)).not.toContain(evil)
    expect(mail.links.filter((link) => !link.startsWith(app.url))).toEqual([])
  }
})
