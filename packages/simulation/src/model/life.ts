/** A booking as the reference model knows it: written from the product's table of states, and from nothing else. */
export type Status = 'pending' | 'confirmed' | 'declined' | 'expired' | 'cancelled' | 'completed' | 'no_show'
export type Party = 'mentor' | 'mentee'
export type Actor = Party | 'admin' | 'system'

export type Span = { readonly start: number; readonly end: number }
/** Another time that one of the two has offered. */
export type Offer = Span & { readonly id: string; readonly by: Party; readonly expires: number }

export type Life = {
  readonly id: string
  readonly mentor: string
  readonly mentee: string
  gap: number
  status: Status
  version: number
  time: Span
  due: number | null
  asked: boolean
  /** Whether the last word between them was the mentee's. */
  replied: boolean
  extended: boolean
  reconfirmed: boolean
  /** How often its time was moved. */
  moved: number
  offer: Offer | null
}

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

export const isActive = ({ status }: Pick<Life, 'status'>) => status === 'pending' || status === 'confirmed'

export const partyOf = ({ mentor, mentee }: Life, userId: string): Party | undefined =>
  userId === mentor ? 'mentor' : userId === mentee ? 'mentee' : undefined

export const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end

type Held = Span & { readonly userId: string; readonly life: Life; readonly isOffer: boolean }

/** All time that a booking and what is offered beside it take from its two people; the mentor rests afterwards. */
export const heldBy = (life: Life): Held[] =>
  isActive(life)
    ? [life.time, ...(life.offer ? [life.offer] : [])].flatMap(({ start, end }, nth) => [
        { userId: life.mentor, start, end: end + life.gap, life, isOffer: nth > 0 },
        { userId: life.mentee, start, end, life, isOffer: nth > 0 },
      ])
    : []
