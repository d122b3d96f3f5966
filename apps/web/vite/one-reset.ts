import type { Plugin } from 'vite'

const registered = /@property --tw-[^{]*\{[^}]*\}\s*/g
const forOthers = /@supports \(*-webkit-hyphens[^{]*(\{(?:[^{}]*\{[^{}]*\})\s*\})/

/**
 * Tailwind resets its variables twice, by `@property` and, for browsers that do not know that, by a rule for all elements.
 * The rule alone does it everywhere.
 */
export function oneReset(): Plugin {
  return {
    name: 'one-reset',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/app.css')) return undefined
      if (!forOthers.test(code)) return this.error('Tailwind resets its variables in another way; see one-reset.ts')
      return {
        code: code.replaceAll(registered, '').replace(forOthers, (_, rule: string) => rule.slice(1, -1)),
        map: null,
      }
    },
  }
}
