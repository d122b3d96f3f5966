import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

const tether = fileURLToPath(new URL('tether.mjs', import.meta.url))

/** Runs one line of the table of commands in its folder, where the folder's own programs are at hand. */
export function runStep({ folder, line }, { root, env }, args = []) {
  const cwd = join(root, folder)
  const [program, ...words] = line.split(' ')
  const preload = program === 'node' ? ['--import', tether] : []
  const path = [join(cwd, 'node_modules/.bin'), env.PATH].join(delimiter)
  return run(program, [...preload, ...words, ...args], { cwd, env: { ...env, PATH: path } })
}
