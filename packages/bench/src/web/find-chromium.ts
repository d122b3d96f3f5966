import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inRepository } from '../app/repository.ts'

export type Chromium = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> }

const ask = `
  import { bundledChromium } from './src/browser/bundled-chromium.ts'
  console.log(JSON.stringify(await bundledChromium()))`

/** The browser that CHROMIUM names, or the one of the browser journeys, which is unpacked when it is first asked for. */
export async function findChromium(): Promise<Chromium | undefined> {
  const own = process.env['CHROMIUM']
  if (own) return { executablePath: own, env: {} }
  try {
    const words = ['--input-type=module', '--eval', ask]
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: inRepository('apps/e2e') })
    return chromiumIn(stdout)
  } catch {
    return undefined
  }
}

/** The line that the program above prints is the value of a function with this type. */
const chromiumIn = (line: string) => JSON.parse(line) as Chromium
