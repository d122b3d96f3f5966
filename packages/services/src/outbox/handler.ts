import type { Topic, Topics } from '@mentorhub/domain/topics'
import type { Ctx } from '../context.ts'

/** May be called again with the same key, and must then have the same effect once. */
export type Handler<T extends Topic> = (ctx: Ctx, payload: Topics[T], key: string) => Promise<void>
