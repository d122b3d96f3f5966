import { data, type RouterContextProvider } from 'react-router'
import { RequestWords } from '@mentorhub/domain/bookings/request-inputs'
import { apiFor, orRefusal, stillSignedIn } from '../../server/api-for.ts'
import { newNonce } from '../../server/page.ts'
import { checked, readFiles } from '../../server/read-form.ts'
import type { Fields, Typed } from '../../server/refused-form.ts'
import { entryIn, entryText } from './file-entry.ts'

const steps = ['times', 'details', 'review'] as const
type Step = (typeof steps)[number]

/** A form on its way: at which step it stands, what was typed so far, and why it did not get further. */
export type Taken = {
  readonly step: Step
  readonly typed: Typed
  readonly reason: string | undefined
  readonly fields: Fields
}

type Context = Readonly<RouterContextProvider>
type Posted = { readonly request: Request; readonly context: Context; readonly url: URL }

/** The whole request, checked, with the receipts of its files. */
export type Whole = {
  readonly words: ReturnType<typeof RequestWords.parse>
  readonly sessionTypeId: string
  readonly start: string
  readonly files: string[]
  readonly key: string | undefined
}

/**
 * Takes one step of the form, of which nothing is kept before the last one: each page carries what was typed on the ones
 * before it. Answers with what came of sending it, or with the page to go on with.
 */
export async function takeStep<T>(posted: Posted, send: (whole: Whole, typed: Typed) => Promise<T>) {
  const { files, typed: posting, isTooLarge } = await readFiles(posted.request, 'file')
  const { context, url } = posted
  const does = first(posting['does'])
  const typed = {
    ...posting,
    files: stayingIn(posting),
    start: (does !== 'back' && first(posting['start'])) || (url.searchParams.get('start') ?? ''),
  }
  // What asks the routers hears it from them, in the round trip that it makes anyway.
  if (does !== 'send' && files.length === 0) await stillSignedIn(context, url, wordsIn(typed))
  if (isTooLarge) return at('details', typed, { reason: 'files.too_large', status: 413 })
  const kept = await keepNew(context, typed, files)
  if ('trouble' in kept) return at('details', typed, kept.trouble)
  return goOn({ does, typed: { ...typed, files: kept.files }, context, url }, send)
}

type Going = { readonly does: string; readonly typed: Typed; readonly context: Context; readonly url: URL }

async function goOn<T>({ does, typed, context, url }: Going, send: (whole: Whole, typed: Typed) => Promise<T>) {
  if (does === 'times' || does === 'details') return at(does, typed)
  if (does === 'back') return at('details', typed)
  const read = checked(typed, RequestWords)
  if (read.refused) return at('details', typed, { ...read.refused.data, status: 422 })
  const review = { ...typed, key: newNonce(context) }
  if (does !== 'send') return at('review', review)
  const whole = {
    words: read.input,
    sessionTypeId: url.searchParams.get('type') ?? '',
    start: first(typed['start']),
    files: all(typed['files']).map((entry) => entryIn(entry).receipt),
    key: first(typed['key']) || undefined,
  }
  const done = await orRefusal(send(whole, typed), wordsIn(typed))
  if (!done.refused) return { sent: done.ok }
  const { reason } = done.refused.data
  const trouble = { reason, status: statusFor(reason, done.refused.init?.status) }
  return reason.startsWith('files.') ? at('details', { ...typed, files: [] }, trouble) : at('review', review, trouble)
}

/** What cannot be done with this request as it is: the same nonce was sent with other words. */
const statusFor = (reason: string, status = 409) => (reason === 'idempotency.other_request' ? 422 : status)

type Chosen = Parameters<ReturnType<typeof apiFor>['bookings']['files']['keep']>[0]['files']

/** Files are taken at once, so that no later step can lose them. */
async function keepNew(context: Context, typed: Typed, files: Chosen) {
  const there = all(typed['files'])
  if (files.length === 0) return { files: there }
  const beside = there.map((entry) => entryIn(entry).receipt)
  const done = await orRefusal(apiFor(context).bookings.files.keep({ files, beside }), wordsIn(typed))
  if (done.refused) return { trouble: { reason: done.refused.data.reason, status: done.refused.init?.status ?? 400 } }
  return { files: [...there, ...done.ok.files.map(entryText)] }
}

type Trouble = { readonly reason: string; readonly fields?: Fields; readonly status: number }

function at(step: Step, typed: Typed, trouble?: Trouble) {
  const { reason, fields = {}, status = 200 } = trouble ?? {}
  const where = reason?.startsWith('files.') ? { file: [reason] } : fields
  return data<Taken>({ step, typed, reason, fields: where }, { status })
}

const stayingIn = (typed: Typed) => all(typed['files']).filter((entry) => !all(typed['removes']).includes(entry))

const wordsIn = ({ topic = '', description = '', questions = '' }: Typed) => ({ topic, description, questions })

const all = (value: Typed[string] | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])
const first = (value: Typed[string] | undefined) => all(value)[0] ?? ''
