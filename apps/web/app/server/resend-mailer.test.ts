import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { icsOf } from '@mentorhub/domain/bookings/ics'
import { ProviderDown } from '@mentorhub/domain/errors'
import { resendMailer } from '@mentorhub/integrations/resend/resend-mailer'
import { startSandbox } from '../../host/children.ts'

let sandbox = ''

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentorhub-resend-'))
  const port = await freePort()
  sandbox = `http://127.0.0.1:${port}`
  const child = await startSandbox({ SANDBOX_PORT: String(port), DATA_DIR: dataDir, RESEND_API_KEY: 're_test' })
  return () => {
    child.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

afterEach(async () => {
  await fetch(`${sandbox}/faults`, { method: 'DELETE' })
  await fetch(`${sandbox}/mail/clear`, { method: 'POST' })
})

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((free) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => free(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const mailer = (apiKey = 're_test') =>
  resendMailer({ apiKey, from: 'MentorHub <hello@mentorhub.test>', baseUrl: `${sandbox}/resend` })

const message = { to: 'sam@demo.test', subject: 'Confirmed', html: '<p>Søren</p>', text: 'Søren' }
const invitation = {
  name: 'invite.ics',
  type: 'text/calendar; charset=utf-8; method=REQUEST',
  content: icsOf('REQUEST', [], 'Søren 漢'),
}

type Mail = { readonly subject: string; readonly attachments: readonly { readonly path: string }[] }
const mailbox = async (): Promise<Mail[]> => (await fetch(`${sandbox}/mail/messages.json`)).json()

let keys = 0
const newKey = () => `key-${++keys}`

test('an invitation arrives as it was written, with its method', async () => {
  await mailer().send({ ...message, attachments: [invitation] }, newKey())
  const [mail] = await mailbox()
  expect(mail).toMatchObject({ attachments: [{ filename: 'invite.ics', contentType: invitation.type }] })
  const file = await fetch(sandbox + mail?.attachments[0]?.path)
  expect(file.headers.get('content-type')).toBe(invitation.type)
  expect(await file.text()).toBe(invitation.content)
})

test('J1: what has gone out once does not go out again, even where its words have changed since', async () => {
  const key = newKey()
  await mailer().send(message, key)
  await mailer().send({ ...message, subject: 'Confirmed, with a link' }, key)
  expect((await mailbox()).map(({ subject }) => subject)).toEqual(['Confirmed'])
})

test.each([{ kind: 'down' }, { kind: 'rate_limited' }, { kind: 'lost_answer' }, { kind: 'slow', ms: 4000 }])(
  'J4: a provider that is away, or says “too many”, is down and not at fault: %j',
  async (fault) => {
    const key = newKey()
    await fetch(`${sandbox}/faults`, {
      method: 'POST',
      body: JSON.stringify({ service: 'resend', times: 9, ...fault }),
    })
    await expect(mailer().send(message, key)).rejects.toBeInstanceOf(ProviderDown)
    await fetch(`${sandbox}/faults`, { method: 'DELETE' })
    await mailer().send(message, key)
    expect(await mailbox()).toHaveLength(1)
  },
)

test('a mail that is refused for good is no outage', async () => {
  const sent = mailer().send({ ...message, to: 'nowhere' }, newKey())
  await expect(sent).rejects.toThrow(/^resend: validation_error/)
  await expect(sent).rejects.not.toBeInstanceOf(ProviderDown)
  await expect(mailer('re_other').send(message, newKey())).rejects.toThrow(/invalid_api_key/)
})
