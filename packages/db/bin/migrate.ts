import { migrateUp } from '../src/migrations.ts'
import { openDatabase, runScript } from '../src/open-database.ts'

await runScript(async () => {
  const database = await openDatabase()
  try {
    const { applied } = await migrateUp(database.db)
    console.log(
      applied === 0 ? 'The database is up to date.' : `The database was brought up to date (${applied} migrations).`,
    )
  } finally {
    database.close()
  }
})
