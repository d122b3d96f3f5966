import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { plantTree } from './fake-tree.mjs'
import { requireNode } from './toolchain.mjs'

const STAMPS = ['packages/toolchain/node_modules/.stamp', 'node_modules/.stamp']
const TRY_AGAIN = 'Please check the network, then run the same command again.'

let tree
beforeEach(() => {
  tree = plantTree()
})
afterEach(() => tree.remove())

const stamps = () => STAMPS.filter((stamp) => tree.has(stamp))
const installs = () => tree.calls().filter((call) => /^(npm ci|pnpm install)/.test(call))

describe('the machine’s own Node', () => {
  test('is asked for in one sentence when it is older than 20', () => {
    expect(() => requireNode('v18.20.1')).toThrow(/^This needs Node 20 or newer to begin with; here is v18\.20\.1\./)
  })

  test('is good enough from 20.0 on', () => {
    expect(() => requireNode('v20.0.0')).not.toThrow()
  })
})

describe('the first install', () => {
  test('without a network ends in a sentence and stamps nothing', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'up-cache-'))
    tree.write(
      'packages/toolchain/.npmrc',
      `registry=http://127.0.0.1:1/\ncache=${cache}\nfetch-retries=0\nlogs-max=0\nupdate-notifier=false\n`,
    )
    rmSync(join(tree.root, 'machine/npm'))
    const { code, output } = await tree.start(['build'], withoutNpmSettings()).ended
    rmSync(cache, { recursive: true, force: true })
    expect(output).toContain(`Could not download the tools (Node and pnpm). ${TRY_AGAIN}`)
    expect(output).not.toContain('install.mjs')
    expect({ code, stamps: stamps() }).toEqual({ code: 1, stamps: [] })
  })

  test('is not taken for done when npm skipped the Node of this machine without a word', async () => {
    rmSync(join(tree.root, 'tools/node'))
    const { code, output } = await tree.start(['build']).ended
    expect(output).toContain(TRY_AGAIN)
    expect({ code, stamps: stamps() }).toEqual({ code: 1, stamps: [] })
  })

  test('stamps the tools alone when the packages cannot be fetched, and goes on from there', async () => {
    tree.write('pnpm.exit', '1')
    const first = await tree.start(['build']).ended
    expect(first.output).toContain(`Could not download the packages. ${TRY_AGAIN}`)
    expect({ code: first.code, stamps: stamps() }).toEqual({ code: 1, stamps: [STAMPS[0]] })
    tree.write('pnpm.exit', '0')
    expect(await tree.start(['build']).ended).toMatchObject({ code: 0 })
    expect(installs().map((call) => call.split(' ')[0])).toEqual(['npm', 'pnpm', 'pnpm'])
  })
})

describe('a later run', () => {
  beforeEach(async () => {
    await tree.start(['build']).ended
    tree.write('calls', '')
  })

  test('fetches nothing while the lockfiles are the same', async () => {
    await tree.start(['build']).ended
    expect(installs()).toEqual([])
  })

  test.each([
    ['the tools', 'packages/toolchain/package-lock.json', /^npm ci/],
    ['the packages', 'pnpm-lock.yaml', /^pnpm install --frozen-lockfile/],
    ['the packages', 'apps/web/package.json', /^pnpm install --frozen-lockfile/],
  ])('fetches %s again when %s has changed', async (_what, file, call) => {
    tree.write(file, '{ "changed": true }')
    await tree.start(['build']).ended
    expect(installs()).toEqual([expect.stringMatching(call)])
  })

  test('forgets that all was well before it installs anew', async () => {
    tree.write('pnpm-lock.yaml', 'changed')
    tree.write('pnpm.exit', '1')
    await tree.start(['build']).ended
    expect(stamps()).toEqual([STAMPS[0]])
  })
})

/** The unreachable registry must win over the machine's settings. */
const withoutNpmSettings = () => ({
  PATH: [dirname(process.execPath), ...systemPath()].join(':'),
  ...Object.fromEntries(Object.keys(process.env).flatMap((name) => (/^npm_/i.test(name) ? [[name, undefined]] : []))),
})

const systemPath = () => process.env.PATH.split(':').filter((folder) => !folder.includes('node_modules'))
