import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const PACKED = here('../../node_modules/@sparticuz/chromium/bin/chromium.br')
const CACHE = here('../../node_modules/.cache')

type BundledChromium = {
  executablePath: string
  env: Record<string, string>
}

/** The Chromium of the npm package with its libraries and fonts, unpacked once into a cache of our own. */
export async function bundledChromium(cache = CACHE): Promise<BundledChromium> {
  const machine = `${process.platform}-${process.arch}`
  if (machine !== 'linux-x64')
    throw new Error(`No Chromium for ${machine} comes from the registry: set CHROMIUM=/path/to/chromium.`)
  // Another version has another size: the cache never serves an old one.
  const home = join(cache, `chromium-${(await stat(PACKED)).size}`)
  if (!existsSync(home)) await unpackInto(home)
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: here('fonts.conf') },
  }
}

/** Unpacks beside the place and then moves there in one step, so that nobody ever meets half a browser. */
async function unpackInto(home: string) {
  await mkdir(dirname(home), { recursive: true })
  const folder = await mkdtemp(`${home}-`)
  try {
    const env = { ...process.env, TMPDIR: folder }
    await promisify(execFile)(process.execPath, [here('unpack-chromium.ts')], { env })
    await rename(folder, home)
  } catch (error) {
    if (!existsSync(home)) throw error // else somebody was faster, and theirs is as good
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
