import { resolve } from 'node:path'
import { restore } from '@mentorhub/libsql-server/backup'
import { databaseFile, runScript, runningSandbox } from '../src/open-database.ts'

await runScript(async () => {
  const file = process.argv[2]
  if (!file) throw new Error('Which file? npm run db:restore -- FILE')
  if (await runningSandbox())
    throw new Error('MentorHub is running and owns the database. Stop "npm start" first; nothing was changed.')
  restore(resolve(file), databaseFile)
  console.log(`Restored from ${resolve(file)}. What was there before lies beside it as ${databaseFile}.before-restore`)
})
