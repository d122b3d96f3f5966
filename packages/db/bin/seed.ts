import { seedDemo } from '../src/seed/seed-demo.ts'
import { openDatabase, runScript } from '../src/open-database.ts'

await runScript(async () => {
  const database = await openDatabase()
  try {
    if (database.remote)
      throw new Error('The demo is for this machine only: LIBSQL_URL points elsewhere, so nothing was seeded.')
    const { seeded, people } = await seedDemo(database.db, {
      seed: 1,
      now: Date.now() + Number(process.env['CLOCK_OFFSET_MS'] ?? 0),
    })
    console.log(
      seeded
        ? `The demo world was made: ${people} people.`
        : 'There are people in the database already; nothing was seeded.',
    )
  } finally {
    database.close()
  }
})
