import { expect, test } from 'vitest'
import { LanguageTable, typedLanguages } from './language-rows.ts'
import { SkillTable, typedSkills } from './skill-rows.ts'

test('a table of skills is read line by line; the ticks know their lines, and lines without a name are none', () => {
  const typed = {
    version: '3',
    skill: ['Go', ' ', 'Rust', ''],
    level: ['4', '', '', ''],
    years: ['2', '9', '', ''],
    wants: '2',
  }
  expect(SkillTable.parse(typed)).toEqual({
    version: 3,
    skills: [
      { name: 'Go', level: 4, years: 2, wants: false },
      { name: 'Rust', level: null, years: null, wants: true },
    ],
  })
  expect(typedSkills(typed)).toEqual([
    { name: 'Go', level: '4', years: '2', wants: false },
    { name: 'Rust', level: '', years: '', wants: true },
  ])
})

test('what is wrong in a line is told of that line as it comes back', () => {
  const typed = { version: '1', skill: ['', 'Go', 'x'.repeat(61)], level: ['', '', '9'], years: ['', '', ''] }
  const { error } = SkillTable.safeParse(typed)
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['skills.1.name', 'skills.1.level'])
  expect(typedSkills(typed)[1]).toMatchObject({ level: '9' })
})

test('a single line comes as a text and not as a list', () => {
  expect(SkillTable.parse({ version: '1', skill: 'Go', level: '', years: '' }).skills).toHaveLength(1)
  const spoken = { version: '1', lang: 'PT-br', proficiency: 'native' }
  expect(LanguageTable.parse(spoken).languages).toEqual([{ lang: 'pt-BR', proficiency: 'native' }])
})

test('lines without a language are none', () => {
  const typed = { version: '1', lang: ['', 'de', ''], proficiency: ['fluent', 'basic', 'fluent'] }
  expect(LanguageTable.parse(typed).languages).toEqual([{ lang: 'de', proficiency: 'basic' }])
  expect(typedLanguages(typed)).toEqual([{ lang: 'de', proficiency: 'basic' }])
})

test('what is no table at all is refused', () => {
  expect(SkillTable.safeParse({ skill: ['Go'] }).success).toBe(false)
  expect(LanguageTable.safeParse({ version: '1', lang: Array(30).fill('de') }).success).toBe(false)
  expect(typedSkills({})).toEqual([])
})
