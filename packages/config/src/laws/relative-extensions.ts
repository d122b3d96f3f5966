import { isRelative, judgeImports } from '../imports.ts'
import type { Law } from '../tree.ts'

/** React Router generates a route's types beside it in name only, so there is no file to name. */
const isGenerated = (specifier: string) => specifier.startsWith('./+types/')

const hasExtension = (specifier: string) => /\.\w+(?:\?\w+)?$/.test(specifier)

export const relativeExtensions: Law = (tree) =>
  judgeImports(tree, ({ specifier }) =>
    isRelative(specifier) && !hasExtension(specifier) && !isGenerated(specifier)
      ? `imports ${specifier} without its extension`
      : undefined,
  )
