import { minutes } from '@mentorhub/domain/duration'
import { nearestTo } from '@mentorhub/domain/availability/nearest-to'
import { formState, type FormState } from '../form-state.ts'
import type { Seen, Timed } from '../mentor-page/seen.ts'
import { entryIn, type FileEntry } from './file-entry.ts'
import type { Taken } from './take-step.ts'

type StoredFile = { readonly id: string; readonly name: string; readonly bytes: number }

/** All that the steps of the form are drawn from. */
export type Desk = {
  readonly seen: Seen<Timed>
  readonly step: Taken['step']
  readonly start: number
  readonly form: FormState
  readonly files: readonly FileEntry[]
  /** Files that lie with the request already, when it is edited. */
  readonly stored: readonly StoredFile[]
  readonly removes: readonly string[]
  /** What the mentor wants to know. */
  readonly asks: readonly string[]
  /** The time that a request has already, which needs not be free for others. */
  readonly own?: Own | undefined
  /** Where the form goes, when it is for another kind of session or another time. */
  readonly address: (change?: { readonly type?: string; readonly start?: number }) => string
  readonly send: string
  readonly back: { readonly label: string; readonly to: string }
}

type Own = { readonly start: number; readonly type: string | null }

type Questions = readonly { readonly sessionTypeId: string; readonly questions: readonly string[] }[]
type Change = { readonly type?: string; readonly start: number }

type Laid = Pick<Desk, 'seen' | 'own' | 'send' | 'back'> & {
  readonly taken: Taken | undefined
  readonly start: number
  readonly given: Readonly<Record<string, string>>
  readonly stored?: readonly StoredFile[]
  readonly questions: Questions
  readonly address: (change: Change) => string
}

export function deskOf({ taken, given, start, stored = [], questions, address, ...desk }: Laid): Desk {
  const form = formState(taken?.reason ? { ...taken, reason: taken.reason } : undefined, 'topic', taken?.typed ?? given)
  const chosen = Number(form.text('start')) || start
  const { sessionTypeId } = desk.seen.slots
  return {
    ...desk,
    stored,
    step: taken?.step ?? 'details',
    start: chosen,
    form,
    files: form.list('files').map(entryIn),
    removes: form.list('removes'),
    asks: questions.find((each) => each.sessionTypeId === sessionTypeId)?.questions ?? [],
    address: (change = {}) => address({ start: chosen, ...change }),
  }
}

/** The starts that suit both. */
export const freeStarts = ({ slots }: Desk['seen']) => slots.starts.filter((start) => !isBusyAt({ slots }, start))

export function isBusyAt({ slots: { viewerBusy, lengthMin } }: Pick<Desk['seen'], 'slots'>, start: number): boolean {
  const end = start + minutes(lengthMin ?? 0)
  return viewerBusy.some((busy) => busy.start < end && busy.end > start)
}

/** Why the time that was chosen cannot be had, as a reason. */
export function troubleAt({ seen, start, own }: Pick<Desk, 'seen' | 'start' | 'own'>): string | undefined {
  if (own?.start === start && own.type === seen.slots.sessionTypeId) return undefined
  if (!seen.slots.accepting) return 'booking.not_accepting'
  if (isBusyAt(seen, start)) return 'booking.you_are_busy'
  return seen.slots.starts.includes(start) ? undefined : 'booking.slot_taken'
}

export const nearest = ({ seen, start }: Pick<Desk, 'seen' | 'start'>) => nearestTo(start, freeStarts(seen))
