import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderForTest, postJson, sandboxForTest } from '../sandbox-in-test.ts'
import { Clock } from './clock.ts'

const offset = async (url: string): Promise<unknown> => (await fetch(`${url}/clock`)).json()

test('the clock stands at now until it is moved, and keeps what it was moved by', async () => {
  const sandbox = await sandboxForTest()
  expect(await offset(sandbox.url)).toEqual({ offsetMs: 0 })
  await postJson(`${sandbox.url}/clock`, { moveMs: 172_800_000 })
  await postJson(`${sandbox.url}/clock`, { moveMs: -1 })
  await sandbox.close()
  const again = await sandboxForTest({ DATA_DIR: sandbox.folder })
  expect(await offset(again.url)).toEqual({ offsetMs: 172_799_999 })
})

test('the first start decides where the clock stands, later ones do not set it back', () => {
  const file = join(folderForTest(), 'clock.json')
  const clock = new Clock(file, Date.UTC(2030, 0, 1))
  expect(clock.now() - Date.UTC(2030, 0, 1)).toBeLessThan(1_000)
  expect(new Clock(file, Date.UTC(2040, 0, 1)).offsetMs).toBe(clock.offsetMs)
})

test('a file that holds no offset is named', () => {
  const file = join(folderForTest(), 'clock.json')
  writeFileSync(file, '{"offsetMs":"much"}')
  expect(() => new Clock(file)).toThrow(`${file} does not hold the clock's offset`)
})

test.each([{}, { moveMs: '1' }, { moveMs: 0.5 }, { moveMs: 1e15 }, { moveMs: 1, at: 2 }, null, 'soon'])(
  'a move by %j is refused and moves nothing',
  async (body) => {
    const { url } = await sandboxForTest()
    expect((await postJson(`${url}/clock`, body)).status).toBe(400)
    expect(await offset(url)).toEqual({ offsetMs: 0 })
  },
)
