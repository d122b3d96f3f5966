import type { Plugin } from 'vite'

const runtime = 'react/jsx-runtime'
const id = `\0${runtime}`

/**
 * React's runtime is CommonJS, of which each element would look its function up: `(0, runtime.jsx)(…)`. In the Worker they
 * are constants of a module.
 */
export function directJsx(): Plugin {
  return {
    name: 'direct-jsx',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'ssr',
    resolveId: (source, importer) => (source === runtime && importer !== id ? id : undefined),
    load: (asked) =>
      asked === id ? `import runtime from '${runtime}'\nexport const { Fragment, jsx, jsxs } = runtime` : undefined,
  }
}
