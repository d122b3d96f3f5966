import type { Dice } from '../dice.ts'
import type { CategorySlug } from '../expertise-categories.ts'
import { helpedAnywhere, learnedLittle, said, toImprove } from '../said/said.ts'
import type { Review } from './story.ts'

/** Sentences of which each is said once in the whole world, so that no two mentors are thanked in the same words. */
export type Words = {
  readonly asking: (field: CategorySlug) => { topic: string; description: string; questions: string }
  readonly thanks: (field: CategorySlug, createdAt: number) => Review
}

export function words(dice: Dice): Words {
  const spent = new Set<string>()
  const once = (pool: readonly string[]): string => {
    const [first, ...rest] = pool.filter((text) => !spent.has(text))
    if (first === undefined) return ''
    const drawn = dice.oneOf([first, ...rest])
    spent.add(drawn)
    return drawn
  }
  return {
    asking: (field) => ({
      topic: dice.oneOf(said[field].topics),
      description: dice.chance(70) ? dice.oneOf(said[field].hopes) : '',
      questions: '',
    }),
    thanks: (field, createdAt) => {
      const rating = dice.oneOf(stars)
      const isPublic = !dice.chance(12)
      const improve = dice.chance(rating < 4 ? 60 : 15) ? dice.oneOf(toImprove) : ''
      if (dice.chance(28)) return { rating, learned: '', helped: '', improve, isPublic, createdAt }
      const learned = rating < 4 ? once(learnedLittle) : dice.chance(70) ? once(said[field].learned) : ''
      const helped = rating > 3 && (learned === '' || dice.chance(45)) ? helpedBy(field) : ''
      return { rating, learned, helped, improve, isPublic, createdAt }
    },
  }
  function helpedBy(field: CategorySlug) {
    return once(dice.chance(20) ? helpedAnywhere : said[field].helped)
  }
}

const stars = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 3, 3, 2] as const
