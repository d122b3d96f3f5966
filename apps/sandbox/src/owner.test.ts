import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ownFolder } from './owner.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mentorhub-owner-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function listening(): Promise<number> {
  const server = createServer((_request, response) => response.end('{}'))
  onTestFinished(() => void server.close())
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      ready(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

test('a folder whose owner answers is refused, with the owner’s port', async () => {
  const path = folder()
  const port = await listening()
  writeFileSync(join(path, 'owner.json'), JSON.stringify({ pid: 1, port }))
  await expect(ownFolder(path, 1)).rejects.toThrow(`is in use by another MentorHub, whose sandbox listens on ${port}`)
})

test('one who was killed, whatever lives under that number now, and half a file keep nobody out', async () => {
  const path = folder()
  writeFileSync(join(path, 'owner.json'), JSON.stringify({ pid: 1, port: 1 }))
  await ownFolder(path, 1)
  writeFileSync(join(path, 'owner.json'), '{"pid":')
  const letGo = await ownFolder(path, 1)
  letGo()
  expect(existsSync(join(path, 'owner.json'))).toBe(false)
})
