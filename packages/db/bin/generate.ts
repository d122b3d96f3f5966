import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../drizzle/', import.meta.url))
const migrations = () => readdirSync(folder).filter((name) => name.endsWith('.sql'))

/** Drizzle does not know STRICT, so each new migration is edited once, before anybody has run it. */
const before = new Set(migrations())
const { status } = spawnSync('drizzle-kit', ['generate', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const name of migrations().filter((made) => !before.has(made))) {
  const sql = readFileSync(folder + name, 'utf8')
  writeFileSync(folder + name, sql.replaceAll(/^(CREATE TABLE[\s\S]*?\n\));/gm, '$1 STRICT;'))
}
process.exitCode = status ?? 1
