import type { AvailabilityTopics } from '@mentorhub/domain/topics'
import type { Handler } from '../outbox/handler.ts'
import { refreshOpenings } from './refresh-openings.ts'
import { tellOfOpening } from './tell-of-opening.ts'

export const availabilityHandlers: { readonly [T in keyof AvailabilityTopics]: Handler<T> } = {
  'availability.changed': refreshOpenings,
  'availability.opened': tellOfOpening,
}
