import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const modules = here('../../node_modules')

interface BundledChromium {
  executablePath: string
  env: Record<string, string>
}

/** The Chromium of the npm package with its libraries and fonts, unpacked once into a cache of our own. */
export async function bundledChromium(): Promise<BundledChromium> {
  const machine = `${process.platform}-${process.arch}`
  if (machine !== 'linux-x64') throw new Error(`No Chromium for ${machine} comes from the registry: set CHROMIUM=/path/to/chromium.`)
  const cache = join(modules, '.cache')
  const home = join(cache, `chromium-${await versionOf('@sparticuz/chromium')}`)
  if (!existsSync(home)) await unpackInto(home)
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: here('fonts.conf') },
  }
}
