import { days } from '@mentorhub/domain/duration'

/** All that a demo world depends on: the number it is thrown from and the midnight (UTC) it is told from. */
export type DemoStart = { readonly seed: number; readonly today: number }

export const demoStart = (seed: number, now: number): DemoStart => ({ seed, today: now - (now % days(1)) })
