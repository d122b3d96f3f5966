import { describe, expect, it } from 'vitest'
import { diceAbout } from './dice.ts'

const throws = (subject: string, seed: number) => {
  const dice = diceAbout(subject, seed)
  return Array.from({ length: 2000 }, () => dice.between(1, 6))
}

describe('Dice', () => {
  it('fall the same way for the same subject and seed, and differently for another', () => {
    expect(throws('noor', 1)).toEqual(throws('noor', 1))
    expect(throws('noor', 1)).not.toEqual(throws('noor', 2))
    expect(throws('noor', 1)).not.toEqual(throws('tomas', 1))
  })

  it('show every side, both ends included, about equally often', () => {
    const counts = [1, 2, 3, 4, 5, 6].map((side) => throws('noor', 1).filter((thrown) => thrown === side).length)
    expect(counts.reduce((sum, count) => sum + count)).toBe(2000)
    expect(Math.min(...counts)).toBeGreaterThan(270)
  })

  it('never take a chance of nothing and always one of a hundred', () => {
    const dice = diceAbout('noor', 1)
    const chances = Array.from({ length: 500 }, () => [dice.chance(0), dice.chance(100)])
    expect(chances.every(([never, always]) => always && !never)).toBe(true)
  })
})
