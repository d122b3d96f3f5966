import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ProfileItem, SetCategories, SetLanguages, SetSkills, UpdateProfile } from './inputs.ts'

const errorsOf = (schema: z.ZodType, input: unknown): Record<string, string[] | undefined> => {
  const { error } = schema.safeParse(input)
  return error ? z.flattenError(error).fieldErrors : {}
}
const troubleWith = (field: string, value: unknown) =>
  errorsOf(UpdateProfile, { version: 1, [field]: value })[field]?.[0]

describe('an edited profile', () => {
  it('comes from a form as texts, in which empty means none', () => {
    const typed = {
      version: '3',
      headline: ' ',
      yearsExperience: '',
      company: ' Nile Labs ',
      country: 'eg',
      shownRole: '',
    }
    expect(UpdateProfile.parse(typed)).toEqual({
      version: 3,
      headline: null,
      yearsExperience: null,
      company: 'Nile Labs',
      country: 'EG',
      shownRole: null,
    })
  })

  it('leaves alone what was not sent', () => {
    expect(UpdateProfile.parse({ version: 1 })).toEqual({ version: 1 })
  })

  it('takes nothing that is not on the list', () => {
    expect(UpdateProfile.safeParse({ version: 1, staffRole: 'admin' }).success).toBe(false)
    expect(UpdateProfile.safeParse({}).success).toBe(false)
  })

  it.each([
    ['name', ''],
    ['name', 'x'.repeat(81)],
    ['headline', 'x'.repeat(121)],
    ['headline', 'Two\nlines'],
    ['headline', 'Turned \u202Eround'],
    ['bio', 'x'.repeat(501)],
    ['bio', 'A bell \u0007'],
    ['goals', 'x'.repeat(1001)],
    ['shownRole', 'king'],
    ['country', 'XX'],
    ['timezone', 'Europe/Atlantis'],
    ['yearsExperience', '71'],
    ['yearsExperience', '-1'],
    ['yearsExperience', '2.5'],
    ['visibility', 'secret'],
  ])('is refused for %s: %s', (field, value) => {
    expect(troubleWith(field, value)).toBeDefined()
  })

  it('keeps the lines of longer texts, however they were ended', () => {
    expect(UpdateProfile.parse({ version: 1, bio: 'One\r\nTwo\n\n\tThree' }).bio).toBe('One\nTwo\n\n\tThree')
  })
})

describe('a link in a profile', () => {
  it.each([
    ['linkedinUrl', 'https://www.linkedin.com/in/noor', 'https://www.linkedin.com/in/noor'],
    ['linkedinUrl', 'https://linkedin.com/in/noor', 'https://linkedin.com/in/noor'],
    ['linkedinUrl', 'https://eg.LinkedIn.com/in/noor', 'https://eg.linkedin.com/in/noor'],
    ['githubUrl', ' https://github.com/noor ', 'https://github.com/noor'],
    ['githubUrl', 'https://github.com', 'https://github.com/'],
    ['twitterUrl', 'https://x.com/noor', 'https://x.com/noor'],
    ['twitterUrl', 'https://twitter.com/noor', 'https://twitter.com/noor'],
    ['websiteUrl', 'https://noor.example', 'https://noor.example/'],
    ['websiteUrl', 'https://b\u00FCcher.example/a b', 'https://xn--bcher-kva.example/a%20b'],
  ] as const)('is kept as browsers write it: %s %s', (field, typed, kept) => {
    expect(UpdateProfile.parse({ version: 1, [field]: typed })[field]).toBe(kept)
  })

  it.each([
    ['linkedinUrl', 'http://www.linkedin.com/in/noor'],
    ['linkedinUrl', 'https://linkedin.com.evil.example/in/noor'],
    ['linkedinUrl', 'https://evil-linkedin.com/in/noor'],
    ['linkedinUrl', 'https://login.linkedin.com/in/noor'],
    ['githubUrl', 'https://gist.github.com/noor'],
    ['githubUrl', 'https://github.com@evil.example/'],
    ['githubUrl', 'https://github.com:8443/noor'],
    ['twitterUrl', 'https://evil.example/x.com'],
    ['twitterUrl', '//x.com/noor'],
    ['websiteUrl', 'javascript:alert(1)//.example'],
    ['websiteUrl', 'data:text/html,hello'],
    ['websiteUrl', 'https://noor:secret@noor.example/'],
    ['websiteUrl', 'https://noor@noor.example/'],
    ['websiteUrl', 'https://intranet/'],
    ['websiteUrl', `https://noor.example/${'x'.repeat(200)}`],
  ])('is refused: %s %s', (field, typed) => {
    expect(troubleWith(field, typed)).toBeDefined()
  })
})

describe('an item of a profile', () => {
  const item = { kind: 'project', title: 'A clock' }

  it('needs no more than a kind and a title', () => {
    const rest = { id: null, issuer: null, url: null, startedOn: null, endedOn: null, body: '' }
    expect(ProfileItem.parse(item)).toEqual({ ...item, ...rest })
    expect(ProfileItem.parse({ ...item, id: '', issuer: '', url: '', startedOn: '', endedOn: '' })).toEqual({
      ...item,
      ...rest,
    })
  })

  it.each(['2024-13', '2024-00', '24-05', '2024-5', '2024-05-01', '1899-12'])('knows no month %s', (startedOn) => {
    expect(errorsOf(ProfileItem, { ...item, startedOn })).toEqual({ startedOn: ['month.unreadable'] })
  })

  it('ends after it has begun, or in the same month', () => {
    const within = (startedOn: string, endedOn: string) => errorsOf(ProfileItem, { ...item, startedOn, endedOn })
    expect(within('2024-05', '2024-04')).toEqual({ endedOn: ['month.order'] })
    expect(within('2024-05', '2024-05')).toEqual({})
    expect(within('', '2024-05')).toEqual({})
  })
})

describe('a list of skills', () => {
  const refusalOf = (...skills: readonly unknown[]) => errorsOf(SetSkills, { skills })['skills']?.[0]

  it('may name a skill that one has and wants more of', () => {
    const input = {
      skills: [
        { name: 'C++', level: '3', years: '2' },
        { name: 'C++', wants: 'on' },
      ],
    }
    expect(SetSkills.parse(input).skills).toEqual([
      { name: 'C++', level: 3, wants: false, years: 2 },
      { name: 'C++', level: null, wants: true, years: null },
    ])
  })

  it('names none twice, in whatever spelling', () => {
    expect(refusalOf({ name: 'C++' }, { name: 'c ++' })).toBe('list.doubled')
    expect(refusalOf({ name: 'C++' }, { name: 'C' }, { name: 'C#' })).toBeUndefined()
  })

  it('holds forty at most', () => {
    const skills = Array.from({ length: 41 }, (_, n) => ({ name: `Skill ${n}` }))
    expect(refusalOf(...skills.slice(1))).toBeUndefined()
    expect(refusalOf(...skills)).toBe('list.too_long')
  })

  it.each([
    { name: '' },
    { name: '!!!' },
    { name: 'x'.repeat(61) },
    { name: 'Go', level: 6 },
    { name: 'Go', level: 0 },
    { name: 'Go', years: 71 },
  ])('refuses %o', (skill) => {
    expect(refusalOf(skill)).toBeDefined()
  })
})

describe('a choice of categories', () => {
  it('comes from boxes: none, one or several, each once', () => {
    expect(SetCategories.parse({})).toEqual({ expertise: [], interests: [] })
    expect(SetCategories.parse({ expertise: 'design', interests: ['finance', 'finance'] })).toEqual({
      expertise: ['design'],
      interests: ['finance'],
    })
  })

  it('holds ten at most', () => {
    const eleven = Array.from({ length: 11 }, (_, n) => `c-${n}`)
    expect(errorsOf(SetCategories, { expertise: eleven })['expertise']).toHaveLength(1)
    expect(errorsOf(SetCategories, { expertise: eleven.slice(1) })).toEqual({})
    expect(errorsOf(SetCategories, { interests: 'Not A Slug' })['interests']).toHaveLength(1)
  })
})

describe('a list of languages', () => {
  const languages = (...tags: readonly string[]) => ({
    languages: tags.map((lang) => ({ lang, proficiency: 'fluent' })),
  })

  it('is kept in the usual spelling', () => {
    expect(SetLanguages.parse(languages('PT-br', 'zh-hant')).languages.map(({ lang }) => lang)).toEqual([
      'pt-BR',
      'zh-Hant',
    ])
  })

  it.each([['english'], ['e'], [`de-${'variant1-'.repeat(4)}x`], ['de-'], ['de_DE'], ['pt-BR', 'PT-br']])(
    'refuses %s',
    (...tags) => {
      expect(errorsOf(SetLanguages, languages(...tags))['languages']).toHaveLength(1)
    },
  )

  it('holds twelve at most', () => {
    const thirteen = 'ar de en es fr hi it ja ko nl pt ru zh'.split(' ')
    expect(errorsOf(SetLanguages, languages(...thirteen))['languages']).toEqual(['list.too_long'])
    expect(errorsOf(SetLanguages, languages(...thirteen.slice(1)))).toEqual({})
  })
})
