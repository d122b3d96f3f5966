import { seedDemo } from '../src/seed/seed-demo.ts'
import { openDatabase, runScript } from './open-database.ts'

await runScript(async () => {
  const { db, remote, close } = await openDatabase()
  try {
    if (remote)
      throw new Error('The demo is for this machine only: LIBSQL_URL points elsewhere, so nothing was seeded.')
    const { seeded, people } = await seedDemo(db, { seed: 1, now: Date.now() })
    console.log(
      seeded
        ? `The demo world was made: ${people} people.`
        : 'There are people in the database already; nothing was seeded.',
    )
  } finally {
    close()
  }
})
