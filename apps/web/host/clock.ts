import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'
import { localSettings, type LocalSettings } from './local-settings.ts'
import { parseMove } from './parse-move.ts'
import { runCommand } from './run-command.ts'

const Now = z.object({ now: z.number() })

/** npm run clock -- +48h */
await runCommand(async () => {
  const moveMs = parseMove(process.argv[2] ?? '')
  if (moveMs === undefined)
    throw new CannotStart('By how much? For example: npm run clock -- +48h (units: s, m, h, d; minus goes back)')
  const settings = localSettings()
  const now = await move(settings, moveMs).catch((error: unknown) => {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(`Nothing answers at ${settings.worker.APP_URL}: is "npm start" running?`)
  })
  console.info(`For the app and the sandbox it is now ${new Date(now).toISOString()}.`)
})

/** The sandbox first: it refuses what is too far, and then neither has moved. */
async function move({ worker, sandbox }: LocalSettings, moveMs: number): Promise<number> {
  const moved = await fetch(`${sandbox}/clock`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ moveMs }),
  })
  if (!moved.ok) throw new CannotStart('One move goes ten years at the most; nothing was moved.')
  const app = await fetch(`${worker.APP_URL}/dev/clock`, {
    method: 'POST',
    headers: { Origin: worker.APP_URL },
    body: new URLSearchParams({ moveMs: String(moveMs) }),
  })
  return Now.parse(await app.json()).now
}
