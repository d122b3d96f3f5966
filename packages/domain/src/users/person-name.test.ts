import { expect, test } from 'vitest'
import { PersonName } from './person-name.ts'

test('a name is one line, however it was typed', () => {
  expect(PersonName.parse('  Noor \n de   Wit ')).toBe('Noor de Wit')
})

test.each(['', '   ', 'x'.repeat(81), 'Noor\u202Edroc', 'No\u0007or', '\u200b', '\u3164', 'a\u2066b'])(
  '%j is no name',
  (name) => {
    expect(PersonName.safeParse(name).success).toBe(false)
  },
)
