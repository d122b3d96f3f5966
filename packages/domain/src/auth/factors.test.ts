import { expect, it } from 'vitest'
import { codeKind } from './factors.ts'
import { Code } from './inputs.ts'

it.each([
  ['six digits', '492 039', 'totp'],
  ['eight digits', '4920-3917', 'email'],
  ['ten letters', 'ABCDE-fgh23', 'recovery'],
  ['ten digits that are all letters of the code', '2345672345', 'recovery'],
  ['seven digits', '1234567', undefined],
  ['a zero among letters', 'abcde0fgh2', undefined],
])('knows %s as they are typed', (_, typed, kind) => {
  expect(codeKind(Code.parse({ code: typed }).code)).toBe(kind)
})
