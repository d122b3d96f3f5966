// A tree of its own in a temporary folder for the tests: the real up.mjs among fake programs that write down their calls.
import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

const FAKE_PROGRAM = `#!/bin/sh
name=$(basename "$0")
echo "$name $*" >> "$TREE/calls"
[ "$name" = npm ] && mkdir -p node_modules && cp -R "$TREE/tools" node_modules/.bin
for word in "$@"; do
  case "$word" in --outputFile.json=*) cp "$TREE/report.json" "\${word#*=}" ;; esac
done
[ ! -f "$TREE/$name.exit" ] || exit "$(cat "$TREE/$name.exit")"
`

/** @returns a tree with nothing installed yet; npm's fake "fetches" the pinned Node (this one) and the fake tools. */
export function plantTree() {
  const root = fs.mkdtempSync(join(tmpdir(), 'up-'))
  const write = (file, text) => {
    fs.mkdirSync(dirname(join(root, file)), { recursive: true })
    fs.writeFileSync(join(root, file), text)
  }
  const program = (file) => {
    write(file, FAKE_PROGRAM)
    fs.chmodSync(join(root, file), 0o755)
  }
  copyToolchain(root)
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'apps/web/package.json'])
    write(file, '{}')
  write('apps/web/host/assert-ports.ts', '')
  for (const name of ['pnpm', 'turbo', 'oxfmt', 'oxlint', 'vitest']) program(`tools/${name}`)
  for (const file of ['machine/npm', 'packages/config/node_modules/.bin/vitest']) program(file)
  fs.mkdirSync(join(root, 'apps/e2e'))
  fs.symlinkSync(process.execPath, join(root, 'tools/node'))
  return {
    root,
    write,
    ...looksInto(root),
    start: (args, env) => startUp(root, args, env),
    remove: () => removeTree(root),
  }
}

const looksInto = (root) => ({
  has: (file) => fs.existsSync(join(root, file)),
  read: (file) => fs.readFileSync(join(root, file), 'utf8'),
  calls: () =>
    fs.existsSync(join(root, 'calls')) ? fs.readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [],
})

function copyToolchain(root) {
  const own = fs.readdirSync(here).filter((name) => /^[a-z-]+\.(mjs|json)$/.test(name))
  for (const name of own) fs.cpSync(join(here, name), join(root, 'packages/toolchain', name))
}

const removeTree = (root) => fs.rmSync(root, { recursive: true, force: true })

/** Starts up.mjs with the fake machine's programs first on PATH; `ended` tells its exit code and all it printed. */
function startUp(root, args, env = {}) {
  const PATH = `${join(root, 'machine')}:${process.env.PATH}`
  const up = spawn(process.execPath, [join(root, 'packages/toolchain/up.mjs'), ...args], {
    env: { ...process.env, PATH, TREE: root, ...env },
  })
  const printed = []
  for (const stream of [up.stdout, up.stderr]) stream.on('data', (text) => printed.push(text))
  const ended = new Promise((resolve) => {
    up.on('close', (code, signal) => resolve({ code, signal, output: Buffer.concat(printed).toString() }))
  })
  return { pid: up.pid, kill: (signal) => up.kill(signal), ended }
}
