import { days } from '@mentorhub/domain/duration'
import { describe, expect, it } from 'vitest'
import { demoWorld } from './demo-world.ts'
import { memberCast, mentorCast } from './people/cast.ts'

const now = Date.parse('2026-11-21T15:30:00Z')
const world = demoWorld({ seed: 1, now })
const { users, profiles, expertiseCategories, mentorProfiles, mentorExpertise } = world
const approved = mentorProfiles.filter(({ status }) => status === 'approved')

const userAt = (email: string) => users.find((user) => user.email === email)
const mentorAt = (email: string) => mentorProfiles.find(({ userId }) => userId === userAt(email)?.id)
const unique = (values: readonly unknown[]) => new Set(values).size === values.length

describe('The demo world', () => {
  it('is the same for the same seed at any hour of the day', () => {
    expect(demoWorld({ seed: 1, now: Date.parse('2026-11-21T00:00:00Z') })).toEqual(world)
  })

  it('is another one for another seed', () => {
    const other = demoWorld({ seed: 2, now })
    expect(other.users.map(({ id }) => id)).not.toEqual(users.map(({ id }) => id))
    expect(other.users.map(({ createdAt }) => createdAt)).not.toEqual(users.map(({ createdAt }) => createdAt))
  })

  it('moves along with the day on which it is sown', () => {
    const tomorrow = demoWorld({ seed: 1, now: now + days(1) })
    expect(tomorrow.users.map(({ createdAt }) => createdAt - days(1))).toEqual(users.map(({ createdAt }) => createdAt))
    expect(tomorrow.users.map(({ id }) => id)).toEqual(users.map(({ id }) => id))
  })

  it('holds forty approved mentors and 120 members besides them', () => {
    expect(approved).toHaveLength(40)
    expect(users.length - approved.length).toBe(120)
  })

  it('spreads over at least twenty zones that Intl knows, on every continent', () => {
    const zones = [...new Set(users.map(({ timezone }) => timezone ?? ''))]
    const known = zones.map((timeZone) => new Intl.DateTimeFormat('en', { timeZone }))
    const areas = new Set(zones.map((zone) => zone.split('/')[0]))
    expect(known.length).toBeGreaterThanOrEqual(20)
    expect([...areas]).toEqual(
      expect.arrayContaining(['Africa', 'America', 'Antarctica', 'Asia', 'Australia', 'Europe', 'Pacific']),
    )
  })

  it('tells of countries that Intl can name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(profiles.filter(({ country }) => !names.of(country ?? 'ZZ'))).toEqual([])
  })

  it('gives every approved mentor one to four categories, and every category a mentor', () => {
    const ofMentors = approved.map(({ userId }) => mentorExpertise.filter((row) => row.userId === userId))
    expect(ofMentors.filter((rows) => rows.length < 1 || rows.length > 4)).toEqual([])
    expect(new Set(ofMentors.flat().map(({ categoryId }) => categoryId))).toEqual(
      new Set(expertiseCategories.map(({ id }) => id)),
    )
  })

  it('has arrivals and approvals in the past only, a few of them in the last month', () => {
    const approvals = approved.map(({ approvedAt }) => approvedAt ?? Infinity)
    expect(
      Math.max(...approvals, ...users.map(({ createdAt, emailVerifiedAt }) => emailVerifiedAt ?? createdAt)),
    ).toBeLessThan(Date.parse('2026-11-21T00:00:00Z'))
    expect(approvals.filter((at) => at > now - days(30)).length).toBeGreaterThan(2)
  })
})

describe('Everybody in it', () => {
  it('has a name, an address, a username and an id of their own', () => {
    expect(unique(users.map(({ id }) => id))).toBe(true)
    expect(unique(users.map(({ email }) => email))).toBe(true)
    expect(unique(users.map(({ username }) => username))).toBe(true)
    expect(unique(users.map(({ name }) => name))).toBe(true)
  })

  it('has an id like a ULID, a plain address and a username within the rules', () => {
    for (const { id, email, username } of users) {
      expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
      expect(email).toMatch(/^[a-z]+(\.[a-z]+)*@demo\.test$/)
      expect(username).toMatch(/^[a-z0-9_-]{3,30}$/)
    }
  })

  it('keeps every letter of a name in the address', () => {
    expect(userAt('lukasz.wojcik@demo.test')?.name).toBe('Łukasz Wójcik')
    expect(userAt('emre.yildiz@demo.test')?.name).toBe('Emre Yıldız')
    expect(userAt('nguyen.thu.ha@demo.test')?.name).toBe('Nguyễn Thu Hà')
  })

  it('says something that nobody else says, and within the limits', () => {
    const everybody = [...mentorCast, ...memberCast]
    expect(unique(everybody.flatMap(({ bio }) => bio ?? []))).toBe(true)
    expect(unique(everybody.flatMap(({ headline }) => headline ?? []))).toBe(true)
    expect(profiles.filter(({ bio }) => bio && bio.length > 500)).toEqual([])
    expect(mentorProfiles.filter(({ bio }) => !bio || bio.length < 50 || bio.length > 500)).toEqual([])
  })
})

describe('What they tell of themselves', () => {
  const { skills, userSkills, userLanguages, userCategories, profileItems } = world
  const of = <Row extends { readonly userId: string }>(rows: readonly Row[], email: string) =>
    rows.filter(({ userId }) => userId === userAt(email)?.id)

  it('holds skills, a first language and, mostly, where they work', () => {
    const tellers = (rows: readonly { readonly userId: string }[]) => new Set(rows.map(({ userId }) => userId)).size
    expect([tellers(userSkills), tellers(userLanguages)]).toEqual([users.length, users.length])
    expect(tellers(userCategories)).toBe(users.length)
    expect(tellers(profileItems)).toBeGreaterThan(100)
  })

  it('names each skill once, and none of somebody twice', () => {
    expect(unique(skills.map(({ slug }) => slug))).toBe(true)
    expect(unique(userSkills.map(({ userId, skillId }) => `${userId} ${skillId}`))).toBe(true)
  })

  it('speaks of the past, and in months that follow each other', () => {
    for (const { startedOn, endedOn } of profileItems) {
      if (startedOn) expect(startedOn).toMatch(/^20[012]\d-(?:0[1-9]|1[0-2])$/)
      if (startedOn && endedOn) expect(endedOn > startedOn).toBe(true)
      expect([startedOn, endedOn].filter((month) => month && month > '2026-11')).toEqual([])
    }
  })

  it('links to nobody who is real', () => {
    const links = profiles.flatMap(({ linkedinUrl, githubUrl, websiteUrl }) =>
      [linkedinUrl, githubUrl, websiteUrl].filter((url) => typeof url === 'string'),
    )
    expect(links.length).toBeGreaterThan(50)
    expect(links.filter((url) => !/-demo$|^https:\/\/[a-z0-9-]+\.example\/$/.test(url))).toEqual([])
  })

  it('is richest for those whom everybody meets first', () => {
    expect(of(profileItems, 'noor@demo.test').length).toBeGreaterThan(3)
    expect(of(userLanguages, 'noor@demo.test').map(({ lang }) => lang)).toEqual(['nl', 'en', 'de'])
    expect(profiles.find(({ userId }) => userId === userAt('sam@demo.test')?.id)?.goals).toContain('design document')
  })
})

describe('The demo accounts', () => {
  it('have the rights that the contract gives them', () => {
    const rights = users.flatMap(({ email, staffRole }) => (staffRole ? [`${email} ${staffRole}`] : []))
    expect(rights.toSorted()).toEqual(['ada@demo.test admin', 'root@demo.test superadmin'])
  })

  it('include two approved mentors in different zones who take requests, and an applicant who waits', () => {
    expect(mentorAt('noor@demo.test')).toMatchObject({
      status: 'approved',
      accepting: true,
      timezone: 'Europe/Amsterdam',
    })
    expect(mentorAt('tomas@demo.test')).toMatchObject({
      status: 'approved',
      accepting: true,
      timezone: 'America/Bogota',
    })
    expect(mentorAt('ivo@demo.test')).toMatchObject({ status: 'pending', approvedAt: null })
  })

  it('include two mentees, and somebody whose address is the only unconfirmed one', () => {
    expect(mentorAt('sam@demo.test') ?? mentorAt('lin@demo.test')).toBeUndefined()
    expect([userAt('sam@demo.test')?.name, userAt('lin@demo.test')?.name]).toEqual(['Sam Whitfield', 'Lin Zhao'])
    expect(users.filter(({ emailVerifiedAt }) => !emailVerifiedAt).map(({ email }) => email)).toEqual(['uma@demo.test'])
  })
})
