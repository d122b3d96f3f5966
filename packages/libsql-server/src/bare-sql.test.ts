import { expect, test } from 'vitest'
import { bareSql, changesConnection, holdsSeveral, kindOf } from './bare-sql.ts'

test.each([
  ["SELECT 'it''s; -- not' -- but this;\n, 1", "SELECT ''''  \n, 1"],
  ['/* a; "b */ SELECT "x;y", `z?`, [w:v]', "SELECT '', '', ''"],
  ["SELECT '--' || '/*', 2", "SELECT '' || '', 2"],
  ["SELECT 'open; ?", "SELECT ''"],
  ['SELECT 1 /* open; ?', 'SELECT 1'],
  ['  SELECT 4-3/1  ', 'SELECT 4-3/1'],
])('%j is bare as %j', (sql, bare) => {
  expect(bareSql(sql)).toBe(bare)
})

test.each([
  ['BEGIN', 'begin'],
  ['/* why */ begin immediate', 'begin'],
  ['COMMIT', 'control'],
  ['end transaction', 'control'],
  ['ROLLBACK TO a', 'control'],
  ['savepoint a', 'control'],
  ['release a', 'control'],
  ['select 1', 'read'],
  ['-- first\nSELECT 1', 'read'],
  ['VALUES (1)', 'read'],
  ['EXPLAIN INSERT INTO t VALUES (1)', 'read'],
  ['PRAGMA user_version', 'read'],
  ["PRAGMA table_info('a=b')", 'read'],
  ['PRAGMA user_version = 3', 'setting'],
  ['VACUUM', 'setting'],
  ["ATTACH 'x' AS y", 'setting'],
  ["WITH a AS (SELECT 'delete') SELECT replace(1, 2, 3) FROM a", 'read'],
  ['WITH a AS (SELECT 1) DELETE FROM t', 'write'],
  ['WITH a AS (SELECT 1) REPLACE INTO t SELECT * FROM a', 'write'],
  ['INSERT INTO t VALUES (1)', 'write'],
  ['beginning', 'write'],
  ['CREATE TABLE commits (id)', 'write'],
])('%j is a %s', (sql, kind) => {
  expect(kindOf(bareSql(sql))).toBe(kind)
})

test.each([
  ['SELECT 1', false],
  ['SELECT 1 ; ; -- end;', false],
  ["SELECT ';', 2", false],
  ['SELECT 1; SELECT 2', true],
  ['; SELECT 2', true],
  ['CREATE TRIGGER a AFTER INSERT ON b BEGIN SELECT 1; SELECT 2; END;', false],
  ['create temp trigger a after insert on b begin select 1; end', false],
])('whether %j holds several statements: %s', (sql, several) => {
  expect(holdsSeveral(bareSql(sql))).toBe(several)
})

test.each([
  ['PRAGMA foreign_keys(0)', true],
  ['ATTACH x AS y', true],
  ['create temporary table a (b)', true],
  ['CREATE TABLE temp_a (b)', false],
  ['SELECT * FROM pragma_table_info', false],
])('whether %j changes its connection: %s', (sql, changes) => {
  expect(changesConnection(bareSql(sql))).toBe(changes)
})

test('a long text is laid bare without trouble', () => {
  const sql = `SELECT '${'a;'.repeat(500_000)}'${';'.repeat(500_000)}`
  expect(holdsSeveral(bareSql(sql))).toBe(false)
})
