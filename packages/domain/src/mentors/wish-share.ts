/** A skill or a category that somebody wishes for, and how many of all mentors have it. */
export type Wish = { readonly kind: 'skill' | 'category'; readonly name: string; readonly holders: number }

type Met = { readonly knows: readonly string[]; readonly helpsWith: readonly string[] }

/** Which share of the wishes a mentor meets, from 0 to 1. What few can do weighs more than what many can. */
export function wishShare({ knows, helpsWith }: Met, wishes: readonly Wish[], mentors: number): number {
  const weight = ({ holders }: Wish) => Math.log(1 + mentors / Math.max(1, holders))
  const isMet = ({ kind, name }: Wish) => (kind === 'skill' ? knows : helpsWith).includes(name)
  const all = sum(wishes.map(weight))
  return all === 0 ? 0 : sum(wishes.filter(isMet).map(weight)) / all
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
