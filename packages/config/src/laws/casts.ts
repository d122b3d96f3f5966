import type { Program, TSType } from 'oxc-parser'
import { reportsFrom, syntaxOf } from '../syntax.ts'
import { type Law, type SourceFile, codeIn } from '../tree.ts'

type Statement = Program['body'][number]

const longestHelper = 20

const isConst = (type: TSType) =>
  type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'

const isFunction = (statement: Statement) => {
  const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (inner?.type !== 'VariableDeclaration') return inner?.type === 'FunctionDeclaration'
  return inner.declarations.every(({ init }) => init?.type === 'ArrowFunctionExpression')
}

const hasGuaranteeAbove = (file: SourceFile, { start }: Statement) =>
  syntaxOf(file).comments.some(({ end }) => end <= start && file.text.slice(end, start).trim() === '')

const isShort = (file: SourceFile, { start, end }: Statement) =>
  file.text.slice(start, end).split('\n').length <= longestHelper

/** Whether the place lies in a short named function with a comment right above it. */
const isInHelper = (file: SourceFile, place: number) => {
  const around = syntaxOf(file).program.body.find(({ start, end }) => start <= place && place < end)
  return around !== undefined && isFunction(around) && hasGuaranteeAbove(file, around) && isShort(file, around)
}

const castsIn = (file: SourceFile) =>
  reportsFrom(file, (report) => {
    const judge = (start: number) => {
      if (!isInHelper(file, start)) report(start, 'casts outside a short named function with its guarantee above it')
    }
    return {
      TSAsExpression: ({ start, typeAnnotation }) => void (isConst(typeAnnotation) || judge(start)),
      TSTypeAssertion: ({ start }) => judge(start),
    }
  })

export const casts: Law = (tree) => codeIn(tree).flatMap(castsIn)
