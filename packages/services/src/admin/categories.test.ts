import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { expertiseCategories, mentorExpertise } from '@mentorhub/db/schema/mentors'
import { userCategories } from '@mentorhub/db/schema/profiles'
import { applicant, approve } from '@mentorhub/testing/applicant'
import { createTestApp } from '@mentorhub/testing/create-test-app'

const design = 'design'

/** Two mentors of Design, of whom one knows Marketing as well; a member who is interested in both. */
async function sorted() {
  const app = await createTestApp()
  const ada = await app.person('ada', { staffRole: 'admin' })
  const { categories } = app.as(ada).admin
  for (const name of ['kofi', 'noor']) await approve(app.as(ada), await applicant(app, name))
  await categories.add({ name: 'Marketing' })
  const idOf = async (name: string) => (await categories.list()).find((one) => one.name === name)?.id ?? 'none'
  const marketing = await idOf('Marketing')
  const [noor] = await app.db.select().from(mentorExpertise).limit(1).offset(1)
  const sam = await app.person('sam')
  await app.db.insert(mentorExpertise).values({ userId: noor?.userId ?? '', categoryId: marketing })
  await app.db.insert(userCategories).values([
    { userId: sam.id, categoryId: design, use: 'interest' },
    { userId: sam.id, categoryId: marketing, use: 'interest' },
    { userId: sam.id, categoryId: design, use: 'expertise' },
  ])
  const names = async () => (await categories.list()).map(({ name }) => name)
  return { app, ada, sam, categories, marketing, idOf, names }
}

test('APPL-14: a category gets an address of its name, stands last, and can be chosen at once', async () => {
  const { app, sam, categories, names } = await sorted()
  const before = app.requests.count
  expect(await categories.add({ name: 'Data & machine learning' })).toEqual({ slug: 'data-machine-learning' })
  expect(app.requests.count - before).toBe(2)
  expect(await names()).toEqual(['Design', 'Marketing', 'Data & machine learning'])
  expect((await app.as(sam).users.categories.list()).map(({ slug }) => slug)).toContain('data-machine-learning')
})

test('there are no two categories of one name or one address', async () => {
  const { categories, idOf } = await sorted()
  for (const name of ['Design', 'design', '  DESIGN ', 'Désign'])
    await expect(categories.add({ name }), name).rejects.toMatchObject({ message: 'category.exists' })
  await expect(categories.rename({ id: await idOf('Marketing'), name: 'design' })).rejects.toThrow('category.exists')
  for (const name of ['', '設計', 'x'.repeat(61)])
    await expect(categories.add({ name }), name).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('of two admins who add one name at once, one does', async () => {
  const { app, ada } = await sorted()
  const add = () => app.as(ada).admin.categories.add({ name: 'Finance' })
  const tries = await Promise.allSettled([add(), add(), add()])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a category that is renamed keeps its address', async () => {
  const { app, categories } = await sorted()
  await categories.rename({ id: design, name: 'Design & research' })
  expect(await categories.list()).toMatchObject([{ slug: 'design', name: 'Design & research' }, {}])
  expect((await app.as(null).mentors.search({ category: 'design' })).mentors).toHaveLength(2)
  await categories.rename({ id: design, name: 'design & Research' })
  await expect(categories.add({ name: 'DESIGN & research' })).rejects.toThrow('category.exists')
})

test('a merged category leaves everybody who chose it with the other, once', async () => {
  const { app, sam, categories, marketing } = await sorted()
  await categories.merge({ id: design, into: marketing })
  const experts = await app.db.select().from(mentorExpertise)
  expect(experts).toHaveLength(2)
  expect(experts.every(({ categoryId }) => categoryId === marketing)).toBe(true)
  expect(await app.db.select().from(userCategories).where(eq(userCategories.userId, sam.id))).toEqual(
    expect.arrayContaining([
      { userId: sam.id, categoryId: marketing, use: 'interest' },
      { userId: sam.id, categoryId: marketing, use: 'expertise' },
    ]),
  )
  expect(await app.db.select().from(userCategories)).toHaveLength(2)
  expect(await categories.list()).toMatchObject([
    { slug: 'design', hidden: true, mergedInto: 'Marketing', mentors: 0 },
    { slug: 'marketing', hidden: false, mentors: 2, onlyArea: 2, members: 1 },
  ])
})

test('one that was merged stays a signpost, also when its target is merged again', async () => {
  const { app, categories, marketing, idOf } = await sorted()
  await categories.merge({ id: design, into: marketing })
  await categories.add({ name: 'Growth' })
  const growth = await idOf('Growth')
  await categories.merge({ id: marketing, into: growth })
  const pointers = await app.db.select().from(expertiseCategories)
  expect(pointers.filter(({ mergedInto }) => mergedInto === growth)).toHaveLength(2)
  for (const change of [
    () => categories.show({ id: design }),
    () => categories.rename({ id: design, name: 'Anew' }),
    () => categories.merge({ id: design, into: growth }),
    () => categories.merge({ id: growth, into: design }),
  ])
    await expect(change()).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(categories.move({ id: design, direction: 'up' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a merged category is gone for whoever renames it, and its name can be used again', async () => {
  const { app, ada, categories, marketing } = await sorted()
  await categories.merge({ id: design, into: marketing })
  for (const name of ['Anew', 'Marketing', 'Design'])
    await expect(categories.rename({ id: design, name }), name).rejects.toThrow('category.gone')
  const add = () => app.as(ada).admin.categories.add({ name: 'Design' })
  expect(await add()).toEqual({ slug: 'design-2' })
  await expect(add()).rejects.toThrow('category.exists')
  expect(await categories.list()).toMatchObject([
    { slug: 'design', mergedInto: 'Marketing' },
    { slug: 'marketing' },
    { slug: 'design-2', name: 'Design', mergedInto: null, hidden: false },
  ])
})

test('nothing is merged into itself, into a hidden one, or into nothing', async () => {
  const { app, categories, marketing } = await sorted()
  await expect(categories.merge({ id: design, into: design })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await categories.hide({ id: marketing })
  for (const into of [marketing, 'none'])
    await expect(categories.merge({ id: design, into })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await app.db.select().from(mentorExpertise)).toHaveLength(3)
})

test('two merges against each other leave one target', async () => {
  const { app, ada, marketing } = await sorted()
  const { categories } = app.as(ada).admin
  const tries = await Promise.allSettled([
    categories.merge({ id: design, into: marketing }),
    app.as(ada).admin.categories.merge({ id: marketing, into: design }),
  ])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await categories.list()).filter(({ hidden }) => !hidden)).toHaveLength(1)
})

test('a hidden category is not shown, stays chosen, and comes back', async () => {
  const { app, sam, categories } = await sorted()
  await categories.hide({ id: design })
  expect((await app.as(sam).users.categories.list()).map(({ slug }) => slug)).toEqual(['marketing'])
  expect(await app.db.select().from(mentorExpertise)).toHaveLength(3)
  expect(await categories.list()).toMatchObject([{ hidden: true, mentors: 2, onlyArea: 1 }, {}])
  await categories.show({ id: design })
  expect((await app.as(sam).users.categories.list()).map(({ slug }) => slug)).toEqual(['design', 'marketing'])
})

test('categories change places with their neighbours, and stay at the ends', async () => {
  const { categories, marketing, names } = await sorted()
  await categories.add({ name: 'Finance' })
  expect(await categories.move({ id: marketing, direction: 'up' })).toEqual({ moved: true })
  expect(await names()).toEqual(['Marketing', 'Design', 'Finance'])
  expect(await categories.move({ id: marketing, direction: 'up' })).toEqual({ moved: false })
  await categories.move({ id: design, direction: 'down' })
  expect(await names()).toEqual(['Marketing', 'Finance', 'Design'])
  expect(await categories.move({ id: design, direction: 'down' })).toEqual({ moved: false })
})

test('every change is written down', async () => {
  const { app, ada, categories, marketing } = await sorted()
  await categories.hide({ id: design })
  await categories.show({ id: design })
  await categories.rename({ id: design, name: 'Shapes' })
  await categories.move({ id: marketing, direction: 'up' })
  await categories.merge({ id: design, into: marketing })
  const lines = await app.db.select().from(auditLog).where(eq(auditLog.subjectType, 'category')).orderBy(auditLog.id)
  expect(lines.every(({ actorId }) => actorId === ada.id)).toBe(true)
  expect(lines.map(({ action }) => action)).toEqual([
    'admin.category_added',
    'admin.category_hidden',
    'admin.category_shown',
    'admin.category_renamed',
    'admin.category_moved',
    'admin.category_merged',
  ])
})
