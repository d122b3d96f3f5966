import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { dataModule } from './data-module.ts'
import { plainConstants } from './plain-constants.ts'
import { replaceSpans } from './replace-spans.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Modules with long words or tables in them: see decision 0038. */
const wordy = new Set([
  'virtual:enhancers',
  'virtual:react-router/server-manifest',
  'apps/web/app/field-messages.ts',
  'apps/web/app/messages.ts',
  'apps/web/app/parts/activity-words.ts',
  'apps/web/app/parts/admin/mentor-words.ts',
  'apps/web/app/parts/booking-page/actions.ts',
  'apps/web/app/parts/booking-page/move-words.ts',
  'apps/web/app/parts/booking-page/panel-words.ts',
  'apps/web/app/parts/booking-page/standing.ts',
  'apps/web/app/parts/export-readme.ts',
  'apps/web/app/parts/legal/code-of-conduct.ts',
  'apps/web/app/parts/legal/kept.ts',
  'apps/web/app/parts/legal/mentor-guidelines.ts',
  'apps/web/app/parts/legal/privacy.ts',
  'apps/web/app/parts/legal/terms.ts',
  'apps/web/app/parts/menu.ts',
  'packages/domain/src/auth/common-passwords.ts',
  'packages/domain/src/availability/zone-tables.ts',
  'packages/domain/src/bookings/moves.ts',
  'packages/domain/src/notifications/notifications.ts',
  'packages/domain/src/users/country.ts',
  'packages/domain/src/users/languages.ts',
  'packages/emails/src/letter-fonts.ts',
  'packages/ui/src/brand-marks.ts',
  'packages/ui/src/error-words.ts',
  'packages/ui/src/gallery/account-samples.ts',
  'packages/ui/src/gallery/qr-sample.ts',
  'packages/ui/src/gallery/sample-picker.ts',
  'packages/ui/src/gallery/samples.ts',
  'packages/ui/src/icon-paths.ts',
])

/** Builds the Worker with what these modules export as long plain values as data beside its script. */
export function wordsAsData(): Plugin {
  let cacheDir = ''
  return {
    name: 'words-as-data',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'ssr',
    configResolved: (config) => void ({ cacheDir } = config),
    async transform(code, id) {
      const name = id.replace(root, '').replace('\0', '')
      if (!wordy.has(name)) return undefined
      const constants = plainConstants(code, await exportsOf(id, code))
      if (constants.length === 0) return this.error(`${name} exports no long words; see words-as-data.ts`)
      const text = JSON.stringify(constants.map(({ value }) => value))
      const path = dataModule(cacheDir, name.replaceAll(/\W+/g, '-'), text)
      const opening = `import $text from ${JSON.stringify(path)};const $words=JSON.parse($text);`
      const spans = constants.map(({ start, end }, index) => ({ start, end, by: `$words[${index}]` }))
      return { code: opening + replaceSpans(code, spans), map: null }
    },
  }
}

/** What no file holds was made by a plugin, out of nothing else. */
async function exportsOf(id: string, code: string): Promise<Readonly<Record<string, unknown>>> {
  const address = id.startsWith('\0') ? `data:text/javascript,${encodeURIComponent(code)}` : pathToFileURL(id).href
  const found: unknown = await import(address)
  return typeof found === 'object' && found ? { ...found } : {}
}
