import type { Expression } from 'oxc-parser'
import { reportsFrom } from '../syntax.ts'
import { type Law, type SourceFile, codeIn, isTest } from '../tree.ts'

/** Where clock, chance and the world outside arrive as arguments or in the context. */
const pure = /^packages\/(?:domain|emails|services|api)\//

const members = new Set([
  'Date.now',
  'Math.random',
  'crypto.getRandomValues',
  'crypto.randomUUID',
  'performance.now',
  'process.env',
])
const calls = new Set(['Date', 'fetch', 'setInterval', 'setTimeout'])

const nameOf = (node: Expression) => (node.type === 'Identifier' ? node.name : '')

const ambientsIn = (file: SourceFile) =>
  reportsFrom(file, (report) => {
    const judge = (start: number, what: string, isAmbient: boolean) => {
      if (isAmbient) report(start, `reaches for ${what}; take it as an argument or from the context`)
    }
    return {
      MemberExpression({ object, property, start }) {
        const name = property.type === 'Identifier' ? `${nameOf(object)}.${property.name}` : ''
        judge(start, name, members.has(name))
      },
      CallExpression: ({ callee, start }) => judge(start, `${nameOf(callee)}()`, calls.has(nameOf(callee))),
      NewExpression: ({ callee, arguments: given, start }) =>
        judge(start, 'new Date()', nameOf(callee) === 'Date' && given.length === 0),
    }
  })

export const ambient: Law = (tree) =>
  codeIn(tree)
    .filter((file) => pure.test(file.path) && !isTest(file))
    .flatMap(ambientsIn)
