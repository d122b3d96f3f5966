import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './local-settings.ts'

/** npm run deploy: migrations first (they only add), then the Worker. Arguments go to wrangler, for example --dry-run. */
const args = process.argv.slice(2)
const dry = args.includes('--dry-run')
const config = join(root, 'apps/web/build/server/wrangler.json')

if (!existsSync(config)) fail('The app is not built yet: run "npm run build" first.')
if (!dry) {
  if (!process.env['LIBSQL_URL'])
    fail('LIBSQL_URL is not set: which database shall be brought up to date before the deployment?')
  run('node', [join(root, 'packages/db/bin/migrate.ts')])
}
run('wrangler', ['deploy', '-c', config, ...args])

function run(command: string, words: string[]): void {
  const { status } = spawnSync(command, words, {
    cwd: join(root, 'apps/web'),
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(root, 'apps/web/node_modules/.bin')}:${process.env['PATH']}` },
  })
  if (status !== 0) process.exit(status ?? 1)
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
