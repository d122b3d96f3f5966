import { reportsFrom, syntaxOf } from '../syntax.ts'
import { type Law, type SourceFile, codeIn, placeOf } from '../tree.ts'

const silencer = /@ts-(?:ignore|expect-error|nocheck)/
const bareDisable = /(?:ox|es)lint-disable(?!.* -- \S)/

const complaintAbout = (comment: string) => {
  if (silencer.test(comment)) return 'silences the compiler'
  return bareDisable.test(comment) ? 'silences the linter without " -- " and a reason' : undefined
}

const inComments = (file: SourceFile) =>
  syntaxOf(file).comments.flatMap(({ value, start }) => {
    const complaint = complaintAbout(value)
    return complaint ? [`${placeOf(file, start)} ${complaint}`] : []
  })

const inCode = (file: SourceFile) =>
  reportsFrom(file, (report) => {
    const judge = (node: { readonly start: number; readonly definite?: boolean }) => {
      if (node.definite) report(node.start, 'says ! instead of assigning')
    }
    return {
      TSAnyKeyword: ({ start }) => report(start, 'says any'),
      TSNonNullExpression: ({ start }) => report(start, 'says ! instead of looking'),
      VariableDeclarator: judge,
      PropertyDefinition: judge,
    }
  })

export const silencedTypes: Law = (tree) => codeIn(tree).flatMap((file) => inCode(file).concat(inComments(file)))
