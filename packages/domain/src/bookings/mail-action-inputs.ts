import { z } from 'zod'
import { Text } from '../text-inputs.ts'
import { Code, Instant } from './answer-inputs.ts'
import { textLengths } from './booking.ts'
import { saidByMail } from './mail-actions.ts'

const Said = z.enum(saidByMail)
const Token = z.string().min(1).max(200)

/** `to` is what the page will ask; without it, what the link is for. */
export const PeekMailAction = z.strictObject({ token: Token, to: z.string().max(20).optional() })
export type PeekMailAction = z.infer<typeof PeekMailAction>

/** What a form of that page says; which of its fields count follows from what is done. */
const fields = {
  does: Said,
  /** The question, the answer to it, or the reason. */
  text: Text(textLengths.message).default(''),
  code: Code,
  startsAt: Instant.optional(),
}

type Filled = z.infer<z.ZodObject<typeof fields>>

const isQuestion = ({ does }: Filled) => does === 'ask' || does === 'reply'

const lacksText = (filled: Filled) => isQuestion(filled) && filled.text === ''
const hasLongReason = (filled: Filled) => !isQuestion(filled) && filled.text.length > textLengths.reason
const lacksTime = ({ does, startsAt }: Filled) => does === 'propose' && startsAt === undefined

const complete = <T extends z.ZodType<Filled>>(form: T) =>
  form
    .refine((filled) => !lacksText(filled), { path: ['text'], message: 'text.missing' })
    .refine((filled) => !hasLongReason(filled), { path: ['text'], message: 'text.too_long' })
    .refine((filled) => !lacksTime(filled), { path: ['startsAt'], message: 'booking.time_missing' })

export const MailActionForm = complete(z.object(fields))
export const PerformMailAction = complete(z.strictObject({ token: Token, ...fields }))
export type PerformMailAction = z.infer<typeof PerformMailAction>
