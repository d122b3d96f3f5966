import { firstName } from '@mentorhub/domain/users/first-name'
import type { apiFor } from '../../server/api-for.ts'

type Peeked = Awaited<ReturnType<ReturnType<typeof apiFor>['bookings']['mailAction']['peek']>>

export type Asked = Extract<Peeked, { state: 'open' }>
export type Settled = Extract<Peeked, { did: string | null }>

/** Whom a mail was about, in a sentence. */
export const otherOf = ({ other }: Asked): string => firstName(other.name)

/** What the clocks of whoever reads show. */
export const readerOf = ({ zones, as, now }: Asked) => ({ zone: zones[as], now })
