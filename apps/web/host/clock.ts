import { z } from 'zod'
import { localSettings } from './local-settings.ts'
import { parseMove } from './parse-move.ts'

const Now = z.object({ now: z.number() })

/** npm run clock -- +48h */
const { worker, sandbox } = localSettings()
const moveMs = parseMove(process.argv[2] ?? '')
if (moveMs === undefined) {
  console.error('By how much? For example: npm run clock -- +48h (units: s, m, h, d; minus goes back)')
  process.exit(1)
}

try {
  const app = await fetch(`${worker.APP_URL}/dev/clock`, {
    method: 'POST',
    headers: { Origin: worker.APP_URL },
    body: new URLSearchParams({ moveMs: String(moveMs) }),
  })
  const { now } = Now.parse(await app.json())
  await fetch(`${sandbox}/clock`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ moveMs }),
  })
  console.log(`For the app and the sandbox it is now ${new Date(now).toISOString()}.`)
} catch {
  console.error(`Nothing answers at ${worker.APP_URL}: is "npm start" running?`)
  process.exit(1)
}
