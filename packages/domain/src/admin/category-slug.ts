import { plainLetters } from '../plain-letters.ts'

/** What a category is called in addresses: "Data & machine learning" is data-machine-learning, "C++" is c-plus-plus. */
export const categorySlug = (name: string) =>
  plainLetters(name.normalize('NFKC'))
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')

type Taken = { readonly slug: string; readonly isSignpost: boolean }

/** One that was merged keeps its address as a signpost, so whatever takes its name later gets a number. */
export function newCategorySlug(name: string, taken: readonly Taken[]): string {
  const slug = categorySlug(name)
  if (!taken.some((one) => one.isSignpost && one.slug === slug)) return slug
  let number = 2
  while (taken.some((one) => one.slug === `${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
