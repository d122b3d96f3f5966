import type { Clock } from '../clock/clock.ts'
import type { Answer } from '../http/answer.ts'
import { byMethod } from '../http/by-method.ts'
import { Refused } from '../http/refused.ts'
import { sendJson, sendPage } from '../http/reply.ts'
import { requestUrl } from '../http/request-url.ts'
import { linksOf } from './links.ts'
import { listPage } from './list-page.ts'
import type { Mailbox } from './mailbox.ts'
import { messagePage } from './message-page.ts'
import type { Message } from './message.ts'
import { attachmentPath } from './paths.ts'
import { sendAttachment, sendPreview } from './send-part.ts'

type Parts = { readonly mailbox: Mailbox; readonly clock: Clock }

export function answerMail({ mailbox, clock }: Parts): Answer {
  const fixed = new Map<string, Answer>([
    ['/mail', byMethod({ GET: list({ mailbox, clock }) })],
    ['/mail/messages.json', byMethod({ GET: listJson(mailbox) })],
    ['/mail/clear', byMethod({ POST: clear(mailbox) })],
  ])
  const one = byMethod({ GET: part(mailbox) })
  return (req, res) => (fixed.get(requestUrl(req).pathname) ?? one)(req, res)
}

const list =
  ({ mailbox, clock }: Parts): Answer =>
  (req, res) => {
    const { searchParams } = requestUrl(req)
    const to = searchParams.get('to')?.trim() ?? ''
    const live = searchParams.has('live')
    if (live) res.setHeader('refresh', '5')
    sendPage(res, listPage({ messages: mailbox.messages(to || undefined), now: clock.now(), to, live }))
  }

const listJson =
  (mailbox: Mailbox): Answer =>
  (req, res) =>
    sendJson(res, mailbox.messages(requestUrl(req).searchParams.get('to') ?? undefined).map(asJson))

const asJson = (message: Message) => ({
  ...message,
  attachments: message.attachments.map((one, index) => ({ ...one, path: attachmentPath(message, index) })),
  links: linksOf(message),
})

const clear =
  (mailbox: Mailbox): Answer =>
  (_, res) => {
    mailbox.clear()
    res.writeHead(303, { location: '/mail' }).end()
  }

const part =
  (mailbox: Mailbox): Answer =>
  (req, res) => {
    const [id = '', name, index] = requestUrl(req).pathname.split('/').slice(2)
    const message = mailbox.find(id)
    const attachment = name === 'attachments' ? message?.attachments[Number(index)] : undefined
    if (message && name === undefined) sendPage(res, messagePage(message))
    else if (message && attachment) sendAttachment(res, attachment, mailbox.content(message, Number(index)))
    else if (message?.html && name === 'html') sendPreview(res, message.html)
    else throw new Refused(404, 'There is no such mail in the mailbox, or no such part of it.')
  }
