import { expect, test } from 'vitest'
import { bareSql } from './bare-sql.ts'
import { bindArguments, parametersOf } from './bind-arguments.ts'

// Which value of 1, 2, 3 … SQLite itself put in each place was measured with libsql.
test.each([
  ['SELECT 1', []],
  ['SELECT ?, ?3, ?, :a, ?, :a, @a', [undefined, undefined, '?3', undefined, ':a', undefined, '@a']],
  ['SELECT ?2, ?1', ['?1', '?2']],
  ['SELECT \'?\', "?", `:a`, [@b], -- ?\n $c', ['$c']],
  ['SELECT a$b, $b FROM t LIMIT?', ['$b', undefined]],
  ['SELECT :größe, :größe', [':größe']],
  ["SELECT data ->> '$.name' FROM t WHERE id = ?", [undefined]],
])('the parameters of %j are %j', (sql, parameters) => {
  expect(parametersOf(bareSql(sql))).toEqual(parameters)
})

const given = (args: readonly string[], named: Readonly<Record<string, string | null>> = {}) => ({
  args,
  named: new Map(Object.entries(named)),
})

test('a name is found with its sign before it is found without', () => {
  expect(bindArguments('SELECT :a, $a, @b', given([], { a: 'bare', $a: 'signed', b: null }))).toEqual([
    'bare',
    'signed',
    null,
  ])
})

test('a repeated name or number is bound once', () => {
  expect(bindArguments('SELECT :a, :a', given([], { a: 'x' }))).toEqual(['x'])
  expect(bindArguments('SELECT ?1, ?1', given(['x']))).toEqual(['x'])
})

test.each([
  ['SELECT ?', given([]), 'value for parameter 1 not found'],
  ['SELECT ?2', given(['a']), 'value for parameter ?2 not found'],
  ['SELECT 1', given(['a']), 'too many parameters, expected 0 found 1'],
  ['SELECT :a', given([], { b: 'x' }), 'value for parameter :a not found'],
  ['SELECT :a', given([], { a: 'x', b: 'y' }), 'too many parameters, expected 1 found 2'],
  ['SELECT ?', given([], { a: 'x' }), 'value for parameter 1 not found'],
  ['SELECT :a', given(['x']), 'value for parameter :a not found'],
])('%j with other arguments than it asks for is refused', (sql, args, reason) => {
  expect(() => bindArguments(sql, args)).toThrow(`Arguments do not match SQL parameters: ${reason}`)
})
