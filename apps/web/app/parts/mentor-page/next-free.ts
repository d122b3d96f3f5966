import { soonWords } from '../time/soon-words.ts'
import type { Look } from './seen.ts'

/** In the zone of whoever looks; nothing where nothing is free. */
export const nextFree = ({ slots, mentor, zone }: Look): string | undefined =>
  slots.next === null ? undefined : soonWords(slots.next, { zone, now: mentor.now })
