import { parseSync, Visitor } from 'vite'
import type { Span } from './replace-spans.ts'

/** The third argument of each `sqliteTable`, which only the tool that writes migrations reads. */
export function tableConstraints(code: string): Span[] {
  const found: Span[] = []
  const visitor = new Visitor({
    CallExpression({ callee, arguments: [, columns, constraints] }) {
      if (callee.type === 'Identifier' && callee.name === 'sqliteTable' && columns && constraints)
        found.push({ start: columns.end, end: constraints.end })
    },
  })
  visitor.visit(parseSync('module.js', code).program)
  return found
}
