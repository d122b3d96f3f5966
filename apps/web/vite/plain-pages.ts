import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const routes = fileURLToPath(new URL('../app/routes/', import.meta.url))

/** The folders whose layout says that its pages carry no framework script. */
const plainFolders = () =>
  readdirSync(routes).filter((folder) => {
    const layout = `${routes}${folder}/layout.tsx`
    return existsSync(layout) && readFileSync(layout, 'utf8').includes('hydrate: false')
  })

/** All that a route may give to the browser's router. */
const nothing = ['default', 'meta', 'links', 'handle', 'ErrorBoundary', 'shouldRevalidate']
  .map((name) => `nothing as ${name}`)
  .join(', ')

/**
 * No browser ever loads the pages that are plain HTML, so nothing is built for it of what only they need: what hydrated
 * pages share stays as small as they are.
 */
export function plainPages(): Plugin {
  const folders = plainFolders().map((folder) => `${routes}${folder}/`)
  return {
    name: 'plain-pages',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (folders.some((folder) => id.startsWith(folder)) && !id.includes('?') ? code : undefined),
  }
}

const code = `const nothing = undefined\nexport { ${nothing} }`
