import { days, hours, minutes } from '@mentorhub/domain/duration'
import { diceAbout } from '../dice.ts'
import { roomOf } from './room-of.ts'
import * as steps from './steps.ts'
import type { Story } from './story.ts'
import { thrownAsking, type Stage, type Thrown } from './thrown-asking.ts'

/** What some mentors have before them; those who keep their hours open are left as they are. */
export const storiesAhead = (stage: Stage, open: readonly string[]): Story[] =>
  stage.mentors
    .filter(({ mentor }) => !open.includes(mentor.name))
    .flatMap((of) => {
      const dice = diceAbout(`future of ${of.mentor.name}`, stage.start.seed)
      return Array.from({ length: dice.between(0, 2) }, () => storyAhead({ ...stage, of, dice }))
    })
    .filter((story) => story !== undefined)

function storyAhead(thrown: Thrown): Story | undefined {
  const { dice, of } = thrown
  const { today } = thrown.start
  const isAnswered = dice.chance(65)
  const requestedAt = today - hours(isAnswered ? dice.between(40, 180) : dice.between(1, 16))
  const asking = thrownAsking(thrown, { requestedAt, from: today + days(2), to: today + days(16) })
  if (!asking) return undefined
  const at = requestedAt + minutes(dice.between(30, 60 * 20))
  const linked = dice.chance(60) ? [steps.setLink(at + minutes(2), roomOf(of.mentor))] : []
  return { ...asking, firstTimes: asking, steps: isAnswered ? [steps.confirm(at), ...linked] : [] }
}
