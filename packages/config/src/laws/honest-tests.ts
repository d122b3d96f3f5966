import type { Expression } from 'oxc-parser'
import { reportsFrom } from '../syntax.ts'
import { type Law, type SourceFile, codeIn, isTest } from '../tree.ts'

const suites = new Set(['bench', 'describe', 'it', 'suite', 'test'])
const dodges = new Set(['fails', 'only', 'skip', 'todo'])
const mocks = new Set(['doMock', 'mock'])

/** `it.concurrent.only` begins with `it`. */
const rootOf = (node: Expression): string => {
  if (node.type === 'MemberExpression') return rootOf(node.object)
  return node.type === 'Identifier' ? node.name : ''
}

const complaintAbout = (root: string, property: string) => {
  if (suites.has(root) && dodges.has(property)) return `says ${root}.${property}`
  return root === 'vi' && mocks.has(property)
    ? 'mocks a module; give the code a port and the test a fake one'
    : undefined
}

const dodgesIn = (file: SourceFile) =>
  reportsFrom(file, (report) => ({
    MemberExpression({ object, property, start }) {
      const complaint = property.type === 'Identifier' && complaintAbout(rootOf(object), property.name)
      if (complaint) report(start, complaint)
    },
  }))

export const honestTests: Law = (tree) => codeIn(tree).filter(isTest).flatMap(dodgesIn)
