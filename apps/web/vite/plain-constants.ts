import { parseSync } from 'vite'
import type { Span } from './replace-spans.ts'

export type PlainConstant = Span & { readonly value: unknown }

/** Shorter values stay in the script: to look them up would take as much of it. */
const worthwhile = 400

/** What a module exports that is nothing but long text, tables or lists, and where it is written. */
export function plainConstants(code: string, values: Readonly<Record<string, unknown>>): PlainConstant[] {
  return parseSync('module.js', code)
    .program.body.flatMap((statement) => {
      if (statement.type === 'ExportDefaultDeclaration') return { name: 'default', written: statement.declaration }
      const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined
      if (declared?.type !== 'VariableDeclaration') return []
      return declared.declarations.flatMap(({ id, init }) =>
        init && id.type === 'Identifier' ? { name: id.name, written: init } : [],
      )
    })
    .map(({ name, written: { start, end } }) => ({ value: values[name], start, end }))
    .filter(({ value }) => isPlain(value) && JSON.stringify(value).length > worthwhile)
}

/** Whether all of it comes back from JSON; a member that is undefined is then missing, which nobody can tell. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => item !== undefined && isPlain(item))
  if (typeof value === 'object' && value !== null)
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isMember)
  return ['string', 'boolean'].includes(typeof value) || value === null || Number.isFinite(value)
}

const isMember = (value: unknown) => value === undefined || isPlain(value)
