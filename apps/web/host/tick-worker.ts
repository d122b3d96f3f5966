/** Calls the Worker's scheduled handler, as the cron trigger does in production. The runtime offers it on loopback only. */
export async function tick(port: number): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/cdn-cgi/local/scheduled`, {
    signal: AbortSignal.timeout(60_000),
  })
  if (!response.ok) throw new Error(`the scheduled handler answered ${response.status}`)
  await response.text()
}
