import { chromium, type Browser } from 'playwright-core'
import { bundledChromium } from './bundled-chromium.ts'

// Nothing but this machine can be reached: no chatter of the browser's own, and no test that needs the network.
const LOOPBACK_ONLY = [
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** A headless Chromium from the npm registry, or the one that `CHROMIUM=/path` names. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM']
  const { executablePath, env } = own ? { executablePath: own, env: {} } : await bundledChromium()
  return chromium.launch({ executablePath, args: LOOPBACK_ONLY, env: { ...process.env, ...env } })
}
