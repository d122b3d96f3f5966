import { beforeEach, describe, expect, test } from 'vitest'
import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { listedMentor } from '@mentorhub/testing/listed-mentor'

let app: TestApp

beforeEach(async () => {
  app = await createTestApp()
})

const search = (asked: Partial<SearchMentors>) => app.as(null).mentors.search(asked)
const found = async (asked: Partial<SearchMentors> | string) => {
  const { mentors } = await search(typeof asked === 'string' ? { q: asked } : asked)
  return mentors.map(({ username }) => username)
}

describe('A search finds', () => {
  test('DISC-01, DISC-08: somebody by name, expertise, company, title, skill, headline and what they tell', async () => {
    await listedMentor(app, 'noor', {
      name: 'Noor Haddad',
      profile: { company: 'Polderlicht', jobTitle: 'Staff engineer', headline: 'From senior to staff' },
      mentor: { bio: 'Twenty years of railways, and still fond of them after all that time.' },
      expertise: ['System design'],
      skills: ['Kotlin'],
    })
    await listedMentor(app, 'tomas')
    for (const word of ['noor', 'HADDAD', 'polder', 'staff', 'system', 'kotl', 'senior', 'railway', 'haddad kotlin'])
      expect(await found(word), word).toEqual(['noor'])
    expect(await found('haddad nothing')).toEqual([])
  })

  test('names by letters that are no letter of theirs with an accent, and with every accent or none', async () => {
    await listedMentor(app, 'jose', { name: 'José Ángel Núñez' })
    await listedMentor(app, 'lukasz', { name: 'Łukasz Wójcik' })
    await listedMentor(app, 'soren', { name: 'Søren Weiß' })
    await listedMentor(app, 'emre', { name: 'Emre Yıldız' })
    for (const [word, who] of [
      ['Jose nunez', 'jose'],
      ['JOSÉ', 'jose'],
      ['josé ANGEL', 'jose'],
      ['lukasz', 'lukasz'],
      ['ŁUKASZ wójcik', 'lukasz'],
      ['soren weiss', 'soren'],
      ['SØREN WEISS', 'soren'],
      ['yildiz', 'emre'],
    ] as const)
      expect(await found(word), word).toEqual([who])
  })

  test('Chinese, Japanese and Korean by any of their signs, and other scripts by the beginnings of words', async () => {
    await listedMentor(app, 'xue', { name: '李雪', profile: { headline: '软件工程师 in Berlin' } })
    await listedMentor(app, 'yuki', { name: '田中ゆき' })
    await listedMentor(app, 'chul', { name: '김철수' })
    await listedMentor(app, 'olga', { name: 'Ольга Чайковская', skills: ['Дизайн'] })
    for (const [word, who] of [
      ['李雪', ['xue']],
      ['雪', ['xue']],
      ['工程', ['xue']],
      ['工程 berlin', ['xue']],
      ['程工', []],
      ['ゆき', ['yuki']],
      ['田中', ['yuki']],
      ['철수', ['chul']],
      ['чайков', ['olga']],
      ['ДИЗАЙН', ['olga']],
    ] as const)
      expect(await found(word), word).toEqual(who)
  })

  test('languages of computers by their names, which have one letter or a sign', async () => {
    await listedMentor(app, 'cpp', { skills: ['C++'] })
    await listedMentor(app, 'sharp', { skills: ['C#', 'Node.js'] })
    await listedMentor(app, 'plain', { skills: ['C', 'R'] })
    expect(await found('c++')).toEqual(['cpp'])
    expect(await found('C#')).toEqual(['sharp'])
    expect(await found('c')).toEqual(['plain'])
    expect(await found('r')).toEqual(['plain'])
    expect(await found('node.js')).toEqual(['sharp'])
  })

  test('no one by what only filters know', async () => {
    await listedMentor(app, 'noor', { languages: ['nl'], profile: { country: 'NL' } })
    for (const word of ['nl', '\uE000l6e6c', 'l6e6c', 'utc', 'guidance']) expect(await found(word), word).toEqual([])
  })

  test('the best first: a name before a skill, and that before what somebody tells of themselves', async () => {
    await listedMentor(app, 'teller', {
      mentor: { bio: 'My first teacher was called Rust, and I have never forgotten it.' },
    })
    await listedMentor(app, 'knower', { skills: ['Rust'] })
    await listedMentor(app, 'named', { name: 'Mathias Rust' })
    await listedMentor(app, 'worker', { profile: { jobTitle: 'Rust engineer' } })
    await listedMentor(app, 'resting', { name: 'Rust Rust', mentor: { accepting: false } })
    expect(await found('rust')).toEqual(['named', 'knower', 'worker', 'teller', 'resting'])
  })
})

describe('A search is never an error', () => {
  const odd = [
    '"',
    '""',
    "'",
    '*',
    '(',
    ')',
    '(a',
    'a)',
    ':',
    'name:',
    'name : noor',
    '-',
    '^a',
    'AND',
    'OR',
    'NOT',
    'NEAR',
    'NEAR(a b, 2)',
  ]
  const signs = [
    '🙂',
    '👩🏽‍💻 🙂',
    '\u0000',
    '\\',
    '%_',
    '{a}',
    '+',
    '#',
    '+#+',
    'a"b',
    '"a* OR b"',
    '\u202E',
    '\u{1E900}',
    'ﬁ',
    'हिन्दी',
    'مرحبا',
    '',
  ]

  test.each([...odd, ...signs, 'x'.repeat(200), 'ab '.repeat(333), '雪'.repeat(1000)])('%s', async (q) => {
    await listedMentor(app, 'noor')
    await expect(search({ q: q.replaceAll('\u0000', '') })).resolves.toMatchObject({ next: null })
  })

  test('with nothing in it that could be looked for nobody is found, and without words everybody', async () => {
    await listedMentor(app, 'noor')
    expect(await found('🙂 %')).toEqual([])
    expect(await found('')).toEqual(['noor'])
    expect(await found('the noor')).toEqual(['noor'])
  })
})

describe('A word that nobody has', () => {
  beforeEach(async () => {
    await listedMentor(app, 'noor', { name: 'Noor Haddad', skills: ['Leadership'], expertise: ['Design'] })
    await listedMentor(app, 'tomas', { name: 'Tomás Restrepo', skills: ['Leadership', 'Kotlin'] })
    await listedMentor(app, 'olga', {
      name: 'Ольга',
      mentor: { bio: 'Elephants are my passion, and I know nearly all there are.' },
    })
  })

  test.each([
    ['one letter is missing', 'leadrship', 'leadership', ['tomas', 'noor']],
    ['one too many', 'leadersship', 'leadership', ['tomas', 'noor']],
    ['one is wrong', 'leadorship', 'leadership', ['tomas', 'noor']],
    ['two changed places', 'elaedrship', null, []],
    ['two neighbours changed places', 'laedership', 'leadership', ['tomas', 'noor']],
    ['in a name', 'hadad', 'haddad', ['noor']],
    ['in a name with accents', 'Restrépa', 'restrepo', ['tomas']],
    ['beside a word that somebody has', 'kotlin laedership', 'kotlin leadership', ['tomas']],
    ['in another script', 'ольва', 'ольга', ['olga']],
    ['too short to tell', 'kto', null, []],
    ['in what somebody tells, which is no list of words', 'elephints', null, []],
  ] as const)('is replaced by its nearest: %s', async (...[, q, searchedFor, who]) => {
    expect(await search({ q })).toMatchObject({ searchedFor, total: who.length })
    expect(await found(q)).toEqual(who)
  })

  test('stays when somebody has it, at the beginning of a word at least', async () => {
    expect(await search({ q: 'leader' })).toMatchObject({ searchedFor: null, total: 2 })
    expect(await search({ q: 'elephan' })).toMatchObject({ searchedFor: null, total: 1 })
  })

  test('stays when that is what is meant', async () => {
    expect(await search({ q: 'leadrship', exact: true })).toMatchObject({ searchedFor: null, total: 0, mentors: [] })
  })

  test('costs no round trip more', async () => {
    app.requests.count = 0
    await search({ q: 'laedership hadad' })
    expect(app.requests.count).toBe(1)
  })
})
