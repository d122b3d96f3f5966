import { expect, test } from 'vitest'
import { AddCategory } from './category-inputs.ts'
import { categorySlug, newCategorySlug } from './category-slug.ts'

test.each([
  ['Data & machine learning', 'data-machine-learning'],
  ['  Résumé review ', 'resume-review'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['.NET', 'net'],
  ['--- ---', ''],
  ['設計', ''],
])('%s is called %s in addresses', (name, slug) => {
  expect(categorySlug(name)).toBe(slug)
})

test('a long name ends in a letter or a digit', () => {
  expect(categorySlug(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59))
})

test('the name of a merged category can be used again, with the next number that is free', () => {
  const merged = { slug: 'design', isSignpost: true }
  const own = (slug: string) => ({ slug, isSignpost: false })
  expect(newCategorySlug('Design', [])).toBe('design')
  expect(newCategorySlug('Design', [own('design')])).toBe('design')
  expect(newCategorySlug('Design', [merged])).toBe('design-2')
  expect(newCategorySlug('Design', [merged, own('design-2')])).toBe('design-3')
  expect(newCategorySlug('Design', [merged, { slug: 'design-2', isSignpost: true }])).toBe('design-3')
})

test('a name that no address can carry is refused', () => {
  expect(AddCategory.safeParse({ name: '設計' }).error?.issues).toMatchObject([{ message: 'category.name_unreadable' }])
  expect(AddCategory.parse({ name: ' Design ' })).toEqual({ name: 'Design' })
})
