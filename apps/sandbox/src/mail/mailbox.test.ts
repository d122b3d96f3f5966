import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderForTest } from '../sandbox-in-test.ts'
import { Mailbox } from './mailbox.ts'
import type { Email } from './message.ts'

const email: Email = {
  from: 'a@b.io',
  to: ['Noor <noor@demo.test>'],
  cc: [],
  bcc: [],
  replyTo: [],
  subject: 'One',
  html: null,
  text: 'One',
  headers: {},
  tags: [],
  attachments: [{ filename: 'a.txt', contentType: 'text/plain', content: Buffer.from('inside') }],
}

function mailboxIn(folder: string) {
  const clock = { now: 1_000 }
  return { clock, mailbox: new Mailbox(folder, () => clock.now) }
}

const request = (key: string | null) => ({ endpoint: 'POST /emails', key, fingerprint: 'f' })
const subjects = (mailbox: Mailbox) => mailbox.messages().map(({ subject }) => subject)

test('messages survive a restart, newest first, with what was attached', () => {
  const folder = folderForTest()
  const { mailbox } = mailboxIn(folder)
  mailbox.deliver(request(null), [email])
  mailbox.deliver(request(null), [{ ...email, subject: 'Two' }])
  const again = mailboxIn(folder).mailbox
  expect(again.messages()).toEqual(mailbox.messages())
  expect(subjects(again)).toEqual(['Two', 'One'])
  expect(again.messages().map((message) => String(again.content(message, 0)))).toEqual(['inside', 'inside'])
})

test('a torn last line costs that line only, and the next delivery is not joined to it', () => {
  const folder = folderForTest()
  mailboxIn(folder).mailbox.deliver(request(null), [email])
  appendFileSync(join(folder, 'deliveries.jsonl'), '{"endpoint":"POST /emails","key":nu')
  mailboxIn(folder).mailbox.deliver(request(null), [{ ...email, subject: 'Two' }])
  expect(subjects(mailboxIn(folder).mailbox)).toEqual(['Two', 'One'])
  expect(readFileSync(join(folder, 'deliveries.jsonl'), 'utf8').split('\n')).toHaveLength(3)
})

test('a last line that lacks only its end is whole', () => {
  const folder = folderForTest()
  mailboxIn(folder).mailbox.deliver(request(null), [email])
  const file = join(folder, 'deliveries.jsonl')
  const [line = ''] = readFileSync(file, 'utf8').split('\n')
  appendFileSync(file, line)
  mailboxIn(folder).mailbox.deliver(request(null), [{ ...email, subject: 'Two' }])
  expect(subjects(mailboxIn(folder).mailbox)).toEqual(['Two', 'One', 'One'])
})

test('a key is known for 24 hours, at its endpoint, after a restart and in a cleared mailbox', () => {
  const folder = folderForTest()
  const { mailbox } = mailboxIn(folder)
  const { ids } = mailbox.deliver(request('key'), [email])
  mailbox.clear()
  const again = mailboxIn(folder)
  expect(again.mailbox.earlier(request('key'))?.ids).toEqual(ids)
  expect(again.mailbox.earlier({ ...request('key'), endpoint: 'POST /emails/batch' })).toBeUndefined()
  again.clock.now += 86_400_000 - 1
  expect(again.mailbox.earlier(request('key'))?.ids).toEqual(ids)
  again.clock.now += 1
  expect(again.mailbox.earlier(request('key'))).toBeUndefined()
})

test('without a key nothing is a repetition', () => {
  const { mailbox } = mailboxIn(folderForTest())
  mailbox.deliver(request(null), [email])
  expect(mailbox.earlier(request(null))).toBeUndefined()
})

test('a cleared mailbox holds no message and no file, also after a restart', () => {
  const folder = folderForTest()
  const { mailbox } = mailboxIn(folder)
  mailbox.deliver(request('key'), [email])
  mailbox.clear()
  expect(mailbox.messages()).toEqual([])
  expect(mailboxIn(folder).mailbox.messages()).toEqual([])
  expect(readdirSync(join(folder, 'attachments'))).toEqual([])
})

test('the recipient is looked for by address alone, in any spelling', () => {
  const { mailbox } = mailboxIn(folderForTest())
  mailbox.deliver(request(null), [email])
  expect(mailbox.messages('NOOR@demo.test')).toHaveLength(1)
  expect(mailbox.messages('oor@demo.test')).toHaveLength(0)
})
