import { href } from 'react-router'
import type { z } from 'zod'
import { AnswerProposal, DeclineBooking, ProposeTime, WriteMessage } from '@mentorhub/domain/bookings/answer-inputs'
import { BookingSeen } from '@mentorhub/domain/bookings/inputs'
import {
  CancelBooking,
  CompleteBooking,
  SetMeetingLink,
  SubmitFeedback,
  WriteNote,
} from '@mentorhub/domain/bookings/life-inputs'
import { MemberRef } from '@mentorhub/domain/users/member-ref'
import { orRefusal, type apiFor } from '../../server/api-for.ts'
import { readForm } from '../../server/read-form.ts'
import { withParams } from '../with-params.ts'
import type { Doing } from './doings.ts'

type Bookings = ReturnType<typeof apiFor>['bookings']

/** Reads the form as its procedure does, and takes the step: what was refused, or nothing. */
const step =
  <S extends z.ZodType>(schema: S, take: (bookings: Bookings, input: z.output<S>) => Promise<unknown>) =>
  async (request: Request, bookings: Bookings, id: string) => {
    const form = await readForm(request, schema, { id })
    if (form.refused) return form.refused
    return (await orRefusal(take(bookings, form.input), form.typed)).refused
  }

const Answer = AnswerProposal.omit({ answer: true })

/** What the forms of the page do, each by the name that its address has. */
export const steps = {
  confirm: step(BookingSeen, (bookings, input) => bookings.confirm(input)),
  decline: step(DeclineBooking, (bookings, input) => bookings.decline(input)),
  ask: step(WriteMessage, (bookings, input) => bookings.askInformation(input)),
  extend: step(BookingSeen, (bookings, input) => bookings.extend(input)),
  reply: step(WriteMessage, (bookings, input) => bookings.reply(input)),
  propose: step(ProposeTime, (bookings, input) => bookings.propose(input)),
  accept: step(Answer, (bookings, input) => bookings.answerProposal({ ...input, answer: 'accept' })),
  refuse: step(Answer, (bookings, input) => bookings.answerProposal({ ...input, answer: 'refuse' })),
  withdraw: step(BookingSeen, (bookings, input) => bookings.withdrawProposal(input)),
  cancel: step(CancelBooking, (bookings, input) => bookings.cancel(input)),
  rebook: step(CancelBooking, (bookings, input) => bookings.cancel(input)),
  link: step(SetMeetingLink, (bookings, input) => bookings.setMeetingLink(input)),
  reconfirm: step(BookingSeen, (bookings, input) => bookings.reconfirm(input)),
  complete: step(CompleteBooking, (bookings, input) => bookings.complete(input)),
  absent: step(BookingSeen, (bookings, input) => bookings.reportAbsence(input)),
  feedback: step(SubmitFeedback, (bookings, input) => bookings.feedback.submit(input)),
  note: step(WriteNote, (bookings, input) => bookings.notes.write(input)),
} as const satisfies Readonly<Record<Doing | 'note', unknown>>

export const isStep = (name: string | null): name is keyof typeof steps => name !== null && Object.hasOwn(steps, name)

/** Where a form is posted to: the address says what it does, and stays open on it when that was refused. */
export const stepPath = (id: string, name: keyof typeof steps, at = 'do'): string =>
  `${withParams(href('/bookings/:id', { id }), { do: name })}#${at}`

/** Back to the page, which says what was done; or on to a new request of the same mentor. */
export function afterwards(url: URL, id: string): string {
  const username = MemberRef.safeParse({ username: url.searchParams.get('again') })
  return username.success
    ? withParams(href('/bookings/new/:username', username.data), { again: id })
    : withParams(href('/bookings/:id', { id }), { done: url.searchParams.get('do') ?? undefined })
}
