import { diceAbout } from './dice.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A ULID in shape: the counter stands where the time would, so that two of one noun never meet each other and
 * none meets an id made later by the clock.
 */
export function demoId(noun: string, count: number, seed: number): string {
  const dice = diceAbout(`${noun} ${count}`, seed)
  return inBase32(count) + Array.from({ length: 16 }, () => alphabet.charAt(dice.between(0, 31))).join('')
}

/** Ids by the order of a list. */
export const numbered =
  (noun: string, seed: number) =>
  <Row>(row: Row, nth: number) => ({ ...row, id: demoId(noun, nth + 1, seed) })

const inBase32 = (count: number) =>
  Array.from({ length: 10 }, (_, digit) => alphabet.charAt(Math.floor(count / 32 ** (9 - digit)) % 32)).join('')
