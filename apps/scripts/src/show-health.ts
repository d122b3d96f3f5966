import { parseArgs } from 'node:util'
import { createApiClient } from '@mentorhub/client/create-api-client'

const help = `npm run script show-health -- [--url URL]

Asks a MentorHub whether it is well: its version, its queue, its last tick. Ends with 1 when it is not.`

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: `http://localhost:${process.env['PORT'] ?? 8787}` },
    help: { type: 'boolean' },
  },
})

if (values.help) console.log(help)
else await show(values.url)

async function show(url: string): Promise<void> {
  const { system } = createApiClient({ url })
  try {
    const [{ version }, health] = await Promise.all([system.version.query(), system.health.query()])
    console.log(health.ready ? `Well (version ${version}).` : `Not well (version ${version}).`)
    if (health.overdueSeconds > 0) console.log(`The oldest mail is ${health.overdueSeconds} s late.`)
    console.log(tickIn(health.lastTickSecondsAgo))
    process.exitCode = health.ready ? 0 : 1
  } catch (error) {
    console.error(`Nothing useful came from ${url}: ${error instanceof Error ? error.message : 'unknown'}`)
    process.exitCode = 1
  }
}

function tickIn(secondsAgo: number | null): string {
  return secondsAgo === null ? 'No job has run yet.' : `The last tick was ${secondsAgo} s ago.`
}
