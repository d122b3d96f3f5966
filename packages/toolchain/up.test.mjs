import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plantTree } from './fake-tree.mjs'

let tree
beforeEach(() => {
  tree = plantTree()
})
afterEach(() => tree.remove())

const HOST = 'apps/web/host/start.ts'
const up = (args, env) => tree.start(args, env).ended
const show = (...names) => `console.log(${names.map((name) => `process.env.${name}`).join(', ')})`

describe('a command', () => {
  test('that is unknown is answered with the list, before anything is fetched', async () => {
    const { code, output } = await up(['strat'])
    expect(output).toMatch(/^There is no command "strat"\. There are: bench, .*start, test, test:e2e, test:unit\.\n$/)
    expect({ code, calls: tree.calls() }).toEqual({ code: 1, calls: [] })
  })

  test('passes the exit code of its last program on', async () => {
    tree.write(HOST, 'process.exitCode = 7')
    expect(await up(['start'])).toMatchObject({ code: 7 })
  })

  test('ends at the first step that fails', async () => {
    tree.write('turbo.exit', '3')
    tree.write(HOST, 'console.log("reached")')
    const { code, output } = await up(['start'])
    expect({ code, isReached: output.includes('reached') }).toEqual({ code: 3, isReached: false })
  })

  test('hands its arguments to its last step', async () => {
    tree.write('packages/db/bin/restore.ts', 'console.log(`got ${process.argv.slice(2)}`)')
    expect((await up(['db:restore', 'a.db', '--yes'])).output).toContain('got a.db,--yes')
  })

  test('that takes a program nobody has is answered in a sentence', async () => {
    const { code, output } = await up(['db:studio'])
    expect(output).toMatch(/^Could not start drizzle-kit: /m)
    expect(code).toBe(1)
  })
})

describe('script', () => {
  beforeEach(() => {
    tree.write('apps/scripts/src/create-admin.ts', 'console.log(`made ${process.argv[2]}`)')
    tree.write('apps/scripts/src/create-admin.test.ts', '')
  })

  test('runs the operator script of that name', async () => {
    expect((await up(['script', 'create-admin', 'ada'])).output).toContain('made ada')
  })

  test.each([[['create-admn']], [['../../db/bin/seed']], [[]]])(
    'names the scripts there are when asked for %j',
    async (args) => {
      const { code, output } = await up(['script', ...args])
      expect(output).toMatch(/script.*There are: create-admin\.\n$/)
      expect(code).toBe(1)
    },
  )
})

describe('the environment of what it starts', () => {
  test('is quiet, trusts the machine’s certificates, and knows nothing of npm', async () => {
    tree.write(HOST, show('NODE_USE_SYSTEM_CA', 'DO_NOT_TRACK', 'WRANGLER_SEND_METRICS', 'npm_config_loglevel'))
    expect((await up(['start'], { npm_config_loglevel: 'silent' })).output).toContain('1 1 false undefined\n')
  })

  test('takes from .env what is not set already', async () => {
    tree.write('.env', 'PORT=1\nSANDBOX_PORT="2" # said here only\n')
    tree.write(HOST, show('PORT', 'SANDBOX_PORT'))
    expect((await up(['start'], { PORT: '3', SANDBOX_PORT: undefined })).output).toContain('3 2\n')
  })

  test('keeps .env away from benches and tests', async () => {
    tree.write('.env', 'LIBSQL_URL=https://production.example\n')
    tree.write('packages/bench/src/rtt.ts', show('LIBSQL_URL'))
    expect((await up(['bench'], { LIBSQL_URL: undefined })).output).toContain('undefined\n')
  })

  test('has the pinned Node first on PATH', async () => {
    tree.write(HOST, 'console.log(process.env.PATH)')
    const { output } = await up(['start'])
    const [, tools] = output.trim().split('\n').at(-1).split(':')
    expect(tools).toBe(`${tree.root}/packages/toolchain/node_modules/.bin`)
  })
})

describe('the end', () => {
  /** Counts its signals, ends with 7, and leaves a child behind that ignores them. */
  const STUBBORN = `
    import { spawn } from 'node:child_process'
    import { writeFileSync } from 'node:fs'
    const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setTimeout(() => {}, 20_000)'])
    let signals = 0
    process.on('SIGTERM', () => {
      signals += 1
      setTimeout(() => { console.log(signals + ' signal'); process.exit(7) }, 200)
    })
    setTimeout(() => writeFileSync(process.env.TREE + '/pids.json', JSON.stringify([process.pid, child.pid])), 100)`

  const startStubborn = async () => {
    tree.write(HOST, STUBBORN)
    const started = tree.start(['start'])
    await until(() => tree.has('pids.json'))
    return { ...started, pids: JSON.parse(tree.read('pids.json')) }
  }

  test('by SIGTERM reaches the program once, passes its exit code on and leaves no orphan', async () => {
    const { kill, ended, pids } = await startStubborn()
    kill('SIGTERM')
    await wait(50)
    kill('SIGTERM')
    const { code, output } = await ended
    expect(output).toContain('1 signal')
    expect(code).toBe(7)
    await until(() => pids.every((pid) => !isAlive(pid)))
  })

  test('by kill -9 of up.mjs takes everything with it as well', async () => {
    const { kill, pids } = await startStubborn()
    kill('SIGKILL')
    await until(() => pids.every((pid) => !isAlive(pid)))
  })

  test('of a test run by a signal is never a success', async () => {
    tree.write('packages/bench/src/rtt.ts', GENTLE)
    tree.write('packages/bench/src/size.ts', 'console.log("went on")')
    const { kill, ended } = tree.start(['bench'])
    await until(() => tree.has('ready'))
    kill('SIGTERM')
    const { code, output } = await ended
    expect({ code, wentOn: output.includes('went on') }).toEqual({ code: 1, wentOn: false })
  })
})

const GENTLE = `
  import { writeFileSync } from 'node:fs'
  process.on('SIGTERM', () => process.exit(0))
  setTimeout(() => {}, 20_000)
  writeFileSync(process.env.TREE + '/ready', '')`

async function until(isSo) {
  const deadline = Date.now() + 15_000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`Never came true: ${isSo}`)
    await wait(20)
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
