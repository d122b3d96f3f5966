import type { Times } from '@mentorhub/domain/bookings/booking'
import type { Asked } from './endings.ts'
import type { Review, Step } from './story.ts'

/** A booking of those whom everybody meets first. */
export type Told = {
  readonly mentor: string
  readonly mentee: string
  readonly session: string
  /** From this many days after today on, or before it; the first time that suits both. */
  readonly day: number
  /** Not before this hour, by the mentor's clock. */
  readonly from?: string
  /** Hours before today. */
  readonly asked: number
  readonly topic: string
  readonly description?: string
  readonly questions?: string
  /** `another` is a later time that would suit both, kept for them. */
  readonly went?: (asked: Asked, another: () => Times) => Step[]
  readonly review?: Omit<Review, 'createdAt'>
  readonly noteOfMentor?: string
}
