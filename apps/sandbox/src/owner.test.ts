import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ownFolder } from './owner.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mentorhub-owner-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('a folder that another process owns is refused, with the port of its owner', () => {
  const other = spawn('sleep', ['60'])
  onTestFinished(() => void other.kill())
  const path = folder()
  writeFileSync(join(path, 'owner.json'), JSON.stringify({ pid: other.pid, port: 4711 }))
  expect(() => ownFolder(path, 1)).toThrow('is in use by another MentorHub, whose sandbox listens on 4711')
})

test('one who was killed, or who wrote half a file, keeps nobody out', () => {
  const path = folder()
  writeFileSync(join(path, 'owner.json'), JSON.stringify({ pid: 2 ** 22 + 1, port: 4711 }))
  ownFolder(path, 1)
  writeFileSync(join(path, 'owner.json'), '{"pid":')
  const letGo = ownFolder(path, 1)
  letGo()
  expect(existsSync(join(path, 'owner.json'))).toBe(false)
})
