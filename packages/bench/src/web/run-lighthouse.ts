import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inRepository } from '../app/repository.ts'
import type { Chromium } from './find-chromium.ts'
import { readReport, type Report, type WebFigures } from './read-report.ts'

const command = inRepository('packages/bench/node_modules/.bin/lighthouse')
// A headless shell has no sandbox to offer within most containers, and must reach nothing but this machine.
const browserFlags = '--headless=shell --no-sandbox --no-zygote --no-proxy-server'

type Asked = { readonly url: string; readonly cookie: string | undefined }

/** One look at a page as on a phone over a slow network, both simulated. */
export async function runLighthouse({ url, cookie }: Asked, { executablePath, env }: Chromium): Promise<WebFigures> {
  const words = [url, '--quiet', '--output=json', '--no-enable-error-reporting', `--chrome-flags=${browserFlags}`]
  const headers = cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []
  const { stdout } = await promisify(execFile)(command, [...words, ...headers], {
    env: { ...process.env, ...env, CHROME_PATH: executablePath },
    maxBuffer: 64 * 1024 * 1024,
  })
  return readReport(reportIn(stdout))
}

/** The pinned version of Lighthouse fixes the shape of its report. */
const reportIn = (text: string) => JSON.parse(text) as Report
