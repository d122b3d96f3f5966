import { describe, expect, test } from 'vitest'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { userCategories } from '@mentorhub/db/schema/profiles'
import { createTestApp } from '@mentorhub/testing/create-test-app'

const told = {
  headline: 'Bridges that stay',
  bio: 'Twenty years of bridges.\nAnd two of tunnels.',
  goals: 'To write it all down.',
  shownRole: 'professional',
  company: 'Nile Labs',
  jobTitle: 'Engineer',
  country: 'EG',
  region: 'Giza',
  yearsExperience: 22,
  linkedinUrl: 'https://www.linkedin.com/in/noor',
  githubUrl: 'https://github.com/noor',
  twitterUrl: 'https://x.com/noor',
  websiteUrl: 'https://noor.example/',
} as const

async function withCategories() {
  const app = await createTestApp()
  await app.db.insert(expertiseCategories).values([
    { id: 'd', slug: 'design', name: 'Design', position: 1 },
    { id: 'f', slug: 'finance', name: 'Finance', position: 2 },
    { id: 's', slug: 'secret', name: 'Secret society', position: 3, hidden: true },
  ])
  return { app, noor: await app.person('noor'), sam: await app.person('sam') }
}

describe('PROF-01, PROF-02: somebody tells of themselves', () => {
  test('all of it, and sees it on the profile page', async () => {
    const { app, noor } = await withCategories()
    const { users: as } = app.as(noor)
    const edited = { ...told, name: 'Noor Haddad', timezone: 'Africa/Cairo', visibility: 'public' } as const
    expect(await as.profile.update({ version: 1, ...edited })).toEqual({ version: 2 })
    await as.skills.set({
      skills: [
        { name: 'C++', level: 4, years: 12 },
        { name: 'c ++', wants: true, level: 5 },
      ],
    })
    await as.languages.set({ languages: [{ lang: 'ar', proficiency: 'native' }] })
    await as.categories.set({ expertise: 'design', interests: ['finance', 'design'] })
    const { id } = await as.items.upsert({ kind: 'project', title: 'A bridge', startedOn: '2020-01' })
    const { version: _, ...form } = await as.profile.edit()
    expect(form).toMatchObject(edited)
    expect(await app.as(null).users.profile.get({ username: 'Noor' })).toMatchObject({
      ...edited,
      visibility: null,
      skills: [{ name: 'C++', level: 4, years: 12 }],
      wishes: [{ name: 'C++', level: 5 }],
      languages: [{ lang: 'ar', proficiency: 'native' }],
      expertise: [{ slug: 'design', name: 'Design' }],
      interests: [{ slug: 'design' }, { slug: 'finance' }],
      items: [{ id, kind: 'project', title: 'A bridge', startedOn: '2020-01', endedOn: null }],
    })
  })

  test('what is not sent stays, and an empty text takes it away', async () => {
    const { app, noor } = await withCategories()
    const { profile } = app.as(noor).users
    await profile.update({ version: 1, ...told })
    await profile.update({ version: 2, headline: '', goals: '' })
    expect(await profile.edit()).toMatchObject({ ...told, headline: null, goals: '', version: 3, name: 'noor' })
  })

  test('a skill keeps the spelling of whoever wrote it first, and the list is replaced as a whole', async () => {
    const { app, noor, sam } = await withCategories()
    await app.as(noor).users.skills.set({ skills: [{ name: 'TypeScript', level: 5 }, { name: 'Rust' }] })
    await app.as(sam).users.skills.set({ skills: [{ name: 'typescript', level: 1 }] })
    await app.as(noor).users.skills.set({ skills: [{ name: 'Rust', level: 2 }] })
    const skillsOf = async (person: typeof noor) => (await app.as(person).users.profile.edit()).skills
    expect(await skillsOf(sam)).toEqual([{ name: 'TypeScript', wants: false, level: 1, years: null }])
    expect(await skillsOf(noor)).toEqual([{ name: 'Rust', wants: false, level: 2, years: null }])
  })

  test('a hidden category is neither offered nor taken nor lost', async () => {
    const { app, noor } = await withCategories()
    await app.db.insert(userCategories).values({ userId: noor.id, categoryId: 's', use: 'expertise' })
    const { categories, profile } = app.as(noor).users
    await categories.set({ expertise: ['design'], interests: ['secret', 'no-such'] })
    expect(await categories.list()).toEqual([
      { slug: 'design', name: 'Design', isExpertise: true, isInterest: false },
      { slug: 'finance', name: 'Finance', isExpertise: false, isInterest: false },
    ])
    expect(await app.db.$count(userCategories)).toBe(2)
    expect((await profile.get({ username: 'noor' })).expertise).toEqual([{ slug: 'design', name: 'Design' }])
  })
})

describe('a profile that is edited in two tabs', () => {
  test('tells the second one, and keeps what the first one saved', async () => {
    const { app, noor } = await withCategories()
    const { profile, skills, languages, categories } = app.as(noor).users
    await profile.update({ version: 1, headline: 'From the first tab' })
    const late = { version: 1 }
    const changes = [
      profile.update({ ...late, name: 'Other', headline: 'From the second tab' }),
      skills.set({ ...late, skills: [{ name: 'Go' }] }),
      languages.set({ ...late, languages: [{ lang: 'en', proficiency: 'basic' }] }),
      categories.set({ ...late, expertise: ['design'] }),
    ]
    for (const change of changes)
      await expect(change).rejects.toMatchObject({ code: 'CONFLICT', message: 'profile.changed_meanwhile' })
    expect(await profile.get({ username: 'noor' })).toMatchObject({
      name: 'noor',
      headline: 'From the first tab',
      skills: [],
      languages: [],
      expertise: [],
    })
  })

  test('of ten saved at once from one state, one counts', async () => {
    const { app, noor } = await withCategories()
    const saves = Array.from({ length: 10 }, (_, n) =>
      app.as(noor).users.profile.update({ version: 1, headline: `Tab ${n}` }),
    )
    const results = await Promise.allSettled(saves)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await app.as(noor).users.profile.edit()).toMatchObject({ version: 2 })
  })
})

describe('projects, certificates, achievements and experience', () => {
  test('are added, changed and removed, and stand with the present ones first', async () => {
    const { app, noor } = await withCategories()
    const { items } = app.as(noor).users
    const add = (title: string, startedOn: string, endedOn = '') =>
      items.upsert({ kind: 'experience', title, startedOn, endedOn })
    const { id } = await add('First', '2001-01', '2009-12')
    await add('Present', '2019-01')
    await add('Second', '2010-01', '2018-12')
    const titles = async () => (await items.list()).map(({ title }) => title)
    expect(await titles()).toEqual(['Present', 'Second', 'First'])
    await items.upsert({ id, kind: 'achievement', title: 'A medal', body: 'Of tin.' })
    const empty = { issuer: null, url: null, startedOn: null, endedOn: null }
    expect(await items.list()).toContainEqual({ id, kind: 'achievement', title: 'A medal', body: 'Of tin.', ...empty })
    await items.remove({ id })
    expect(await titles()).toEqual(['Present', 'Second'])
  })

  test('Z1: those of somebody else are as unknown as none, and stay as they are', async () => {
    const { app, noor, sam } = await withCategories()
    const { id } = await app.as(noor).users.items.upsert({ kind: 'project', title: 'Mine' })
    const theirs = app.as(sam).users.items
    const unknown = { code: 'NOT_FOUND', message: 'item.not_found' }
    await expect(theirs.upsert({ id, kind: 'project', title: 'Taken' })).rejects.toMatchObject(unknown)
    await expect(theirs.remove({ id })).rejects.toMatchObject(unknown)
    await expect(theirs.remove({ id: 'x'.repeat(26) })).rejects.toMatchObject(unknown)
    expect(await theirs.list()).toEqual([])
    expect(await app.as(noor).users.items.list()).toMatchObject([{ title: 'Mine' }])
  })

  test('are sixty at most, however many are added at once', async () => {
    const { app, noor } = await withCategories()
    const add = (title: string) => app.as(noor, `192.0.2.${title}`).users.items.upsert({ kind: 'project', title })
    const all = Array.from({ length: 62 }, (_, n) => add(`${n}`))
    const refused = (await Promise.allSettled(all)).filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([
      { reason: { message: 'profile.too_many_items' } },
      { reason: { message: 'profile.too_many_items' } },
    ])
    expect(await app.as(noor).users.items.list()).toHaveLength(60)
  })
})
