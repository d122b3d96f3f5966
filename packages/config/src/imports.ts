import type { Expression, StringLiteral, VisitorObject } from 'oxc-parser'
import { visit } from './syntax.ts'
import { type SourceFile, type Tree, isCode, isStyle, placeOf } from './tree.ts'

export type Import = {
  readonly specifier: string
  /** Leaves nothing behind when types are erased; `import { type A }` does, it stays as `import {}`. */
  readonly typeOnly: boolean
  readonly place: string
}

const literal = (node: Expression | undefined) =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined

const resolvesByName = (callee: Expression) =>
  callee.type === 'MemberExpression' &&
  callee.property.type === 'Identifier' &&
  callee.property.name === 'resolve' &&
  (callee.object.type === 'MetaProperty' || (callee.object.type === 'Identifier' && callee.object.name === 'require'))

const visitorFor = (add: (specifier: string | undefined, start: number, typeOnly?: boolean) => void): VisitorObject => {
  const from = (source: StringLiteral | null, kind: 'type' | 'value' | undefined) =>
    source && add(source.value, source.start, kind === 'type')
  return {
    ImportDeclaration: (node) => from(node.source, node.importKind),
    ExportNamedDeclaration: (node) => from(node.source, node.exportKind),
    ExportAllDeclaration: (node) => from(node.source, node.exportKind),
    TSImportType: (node) => from(node.source, 'type'),
    ImportExpression: (node) => add(literal(node.source), node.start),
    CallExpression(node) {
      const [first] = node.arguments
      if (resolvesByName(node.callee) && first?.type !== 'SpreadElement') add(literal(first), node.start)
    },
  }
}

const importsOfCode = (file: SourceFile) => {
  const found: Import[] = []
  visit(
    file,
    visitorFor((specifier, start, typeOnly = false) => {
      if (specifier !== undefined) found.push({ specifier, typeOnly, place: placeOf(file, start) })
    }),
  )
  return found
}

const importsOfStyle = (file: SourceFile): Import[] =>
  Array.from(file.text.matchAll(/@(?:import|plugin|config|reference)\s+['"]([^'"]+)['"]/g), (match) => ({
    specifier: match[1] ?? '',
    typeOnly: false,
    place: placeOf(file, match.index),
  }))

export const importsOf = (file: SourceFile): readonly Import[] =>
  isStyle(file) ? importsOfStyle(file) : importsOfCode(file)

/** Asks about every import of code and style; an answer is a complaint about it. */
export const judgeImports = (tree: Tree, judge: (found: Import, file: SourceFile) => string | undefined) =>
  tree
    .filter((file) => isCode(file) || isStyle(file))
    .flatMap((file) =>
      importsOf(file).flatMap((found) => {
        const complaint = judge(found, file)
        return complaint ? [`${found.place} ${complaint}`] : []
      }),
    )

export const isRelative = (specifier: string) => specifier.startsWith('.')

/** Made by the bundler while it runs, so neither a file nor a package. */
export const isVirtual = (specifier: string) => specifier.startsWith('virtual:')

/** `@scope/name/file` → `@scope/name`, `name/file` → `name`. */
export const packageNameOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
