import type { App } from './app.ts'

/** What time it is for the app, which can be elsewhere than now. */
export async function nowOf({ url }: App): Promise<number> {
  return nowIn(await (await fetch(`${url}/dev/clock`)).text())
}

/** The app's clock tells nothing else. */
const nowIn = (json: string) => (JSON.parse(json) as { now: number }).now

async function moveTo(app: App, at: number): Promise<void> {
  const seconds = Math.ceil((at - (await nowOf(app))) / 1000)
  await app.run('clock', `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}s`)
  await app.run('tick')
}

/** Goes on until then. What the jobs of one minute put into the outbox goes out with those of the next. */
export async function waitUntil(app: App, at: number): Promise<void> {
  await moveTo(app, at - 60_000)
  await moveTo(app, at)
}

/** The others live on the same clock: wherever the work takes it, it is brought back. */
export async function thereAndBack(app: App, work: () => Promise<void>): Promise<void> {
  const ahead = (await nowOf(app)) - Date.now()
  try {
    await work()
  } finally {
    await moveTo(app, Date.now() + ahead)
  }
}
