import { expect, test } from 'vitest'
import { letter, sandboxForTest, type SandboxInTest } from '../sandbox-in-test.ts'

async function sentMail(sandbox: SandboxInTest, change: Readonly<Partial<typeof letter>> = {}): Promise<string> {
  const { data } = await sandbox.resend.emails.send({ ...letter, ...change })
  return `${sandbox.url}/mail/${data?.id}`
}

const read = async (url: string) => {
  const answer = await fetch(url)
  return { status: answer.status, headers: answer.headers, body: await answer.text() }
}

const hostile = `"><script>alert('1')</script><img src=x onerror=alert(2)>`

test('the list shows the newest mail first and leads to it', async () => {
  const sandbox = await sandboxForTest()
  await sentMail(sandbox, { subject: 'First' })
  const second = await sentMail(sandbox, { subject: 'Second' })
  const { body } = await read(`${sandbox.url}/mail`)
  expect(body.indexOf('Second')).toBeLessThan(body.indexOf('First'))
  expect(body).toContain(`href="${new URL(second).pathname}"`)
})

test('an empty mailbox says what will be here', async () => {
  const { url } = await sandboxForTest()
  expect((await read(`${url}/mail`)).body).toContain('No mail yet')
  expect((await read(`${url}/mail?to=noor@demo.test`)).body).toContain('Nothing was sent to this address')
})

test('list and JSON can be narrowed to one recipient', async () => {
  const sandbox = await sandboxForTest()
  await sentMail(sandbox, { subject: 'For Noor' })
  await sentMail(sandbox, { subject: 'For Sam', to: 'Sam <sam@demo.test>' })
  const { body } = await read(`${sandbox.url}/mail?to=sam@demo.test`)
  expect(body).toContain('For Sam')
  expect(body).not.toContain('For Noor')
  const listed = await fetch(`${sandbox.url}/mail/messages.json?to=SAM@demo.test`)
  expect(await listed.json()).toMatchObject([{ subject: 'For Sam' }])
})

test('the list keeps itself fresh when it is asked to', async () => {
  const { url } = await sandboxForTest()
  expect((await read(`${url}/mail?live`)).headers.get('refresh')).toBe('5')
  expect((await read(`${url}/mail`)).headers.has('refresh')).toBe(false)
})

test('a mail shows its facts, its links and its text, and hostile words stay words', async () => {
  const sandbox = await sandboxForTest()
  const html = '<a href="http://app.test/a?x=1&amp;y=2">Open</a>'
  const { body } = await read(await sentMail(sandbox, { subject: hostile, text: hostile, html }))
  expect(body).toContain('http://app.test/a?x=1&amp;y=2</a>')
  expect(body.match(/&lt;script&gt;/g)).toHaveLength(3)
  expect(body + (await read(`${sandbox.url}/mail`)).body).not.toMatch(/<script|<img/)
})

test('pages run no script, and the preview not even in the page’s origin', async () => {
  const sandbox = await sandboxForTest()
  const url = await sentMail(sandbox)
  for (const page of [sandbox.url, `${sandbox.url}/mail`, url]) {
    expect((await read(page)).headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  }
  const preview = await read(`${url}/html`)
  expect(preview.headers.get('content-security-policy')).toMatch(
    /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/,
  )
})

test('links in the preview open beside it, whether the mail has a head or not', async () => {
  const sandbox = await sandboxForTest()
  const bare = await read(`${await sentMail(sandbox, { html: '<header>Hi</header>' })}/html`)
  expect(bare.body).toBe('<base target="_blank"><header>Hi</header>')
  const whole = await read(`${await sentMail(sandbox, { html: '<!doctype html><head lang="en"><title>' })}/html`)
  expect(whole.body).toBe('<!doctype html><head lang="en"><base target="_blank"><title>')
})

test('an attachment is downloaded as it was sent, under its name', async () => {
  const sandbox = await sandboxForTest()
  const content = Buffer.from([0, 255, 10, 13])
  const { data } = await sandbox.resend.emails.send({
    ...letter,
    attachments: [{ filename: 'Einladung – "März".ics', content, contentType: 'text/calendar; method=REQUEST' }],
  })
  const answer = await fetch(`${sandbox.url}/mail/${data?.id}/attachments/0`)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(content)
  expect(answer.headers.get('content-type')).toBe('text/calendar; method=REQUEST')
  expect(answer.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''Einladung%20%E2%80%93%20%22M%C3%A4rz%22.ics",
  )
})

test('what is not there is not found', async () => {
  const sandbox = await sandboxForTest()
  const { data } = await sandbox.resend.emails.send({ from: letter.from, to: letter.to, subject: 'No HTML', text: 'x' })
  const mail = `${sandbox.url}/mail/${data?.id}`
  const missing = [
    `${sandbox.url}/mail/none`,
    `${mail}/html`,
    `${mail}/attachments/0`,
    `${mail}/attachments/-1`,
    `${mail}/x`,
  ]
  for (const url of missing) expect((await read(url)).status).toBe(404)
})

test('deleting all mails leads back to the empty list', async () => {
  const sandbox = await sandboxForTest()
  await sentMail(sandbox)
  expect((await read(`${sandbox.url}/mail/clear`)).status).toBe(405)
  const cleared = await fetch(`${sandbox.url}/mail/clear`, { method: 'POST' })
  expect(cleared.url).toBe(`${sandbox.url}/mail`)
  expect(await cleared.text()).toContain('No mail yet')
})

test('mails are there after a restart', async () => {
  const sandbox = await sandboxForTest()
  await sentMail(sandbox)
  const before: unknown = JSON.parse((await read(`${sandbox.url}/mail/messages.json`)).body)
  await sandbox.close()
  const again = await sandboxForTest({ DATA_DIR: sandbox.folder })
  expect(JSON.parse((await read(`${again.url}/mail/messages.json`)).body)).toEqual(before)
})
