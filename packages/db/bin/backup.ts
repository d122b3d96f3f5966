import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { backup } from '@mentorhub/libsql-server/backup'
import { databaseExists, databaseFile, dataDir, runScript } from '../src/open-database.ts'

await runScript(() => {
  if (process.env['LIBSQL_URL'])
    throw new Error('LIBSQL_URL is set: use the point-in-time recovery of that database instead.')
  if (!databaseExists()) throw new Error(`There is no database at ${databaseFile} yet.`)
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const target = resolve(process.argv[2] ?? join(dataDir, 'backups', `mentorhub-${stamp}.db`))
  mkdirSync(dirname(target), { recursive: true })
  backup(databaseFile, target)
  console.log(`Saved to ${target}`)
})
