import { type ParseResult, type VisitorObject, parseSync, Visitor } from 'oxc-parser'
import { type SourceFile, placeOf } from './tree.ts'

const parsed = new WeakMap<SourceFile, ParseResult>()

const parse = (file: SourceFile) => {
  const result = parseSync(file.path, file.text)
  const [error] = result.errors
  if (error) throw new Error(`${file.path} does not parse: ${error.message}`)
  parsed.set(file, result)
  return result
}

/** A file is parsed once, however many laws read it. */
export const syntaxOf = (file: SourceFile) => parsed.get(file) ?? parse(file)

export const visit = (file: SourceFile, visitor: VisitorObject) => new Visitor(visitor).visit(syntaxOf(file).program)

type Report = (start: number, complaint: string) => void

/** One walk through a file, whose visitor reports what it finds. */
export const reportsFrom = (file: SourceFile, visitorWith: (report: Report) => VisitorObject) => {
  const found: string[] = []
  visit(
    file,
    visitorWith((start, complaint) => found.push(`${placeOf(file, start)} ${complaint}`)),
  )
  return found
}
