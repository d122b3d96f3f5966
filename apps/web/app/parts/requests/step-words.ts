import type { Desk } from './desk.ts'

const words: Readonly<Record<Desk['step'], string>> = {
  times: 'Step 1 of 3: when',
  details: 'Step 2 of 3: what about',
  review: 'Step 3 of 3: look it over, then send it',
}

/** Where one is on the way. */
export const stepWords = (step: Desk['step']): string => words[step]
