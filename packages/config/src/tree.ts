export type SourceFile = { readonly path: string; readonly text: string }

/** The repository's own files, with paths relative to its top and written with `/`. */
export type Tree = readonly SourceFile[]

/** Answers with one line per violation, each naming the place and what is wrong there. */
export type Law = (tree: Tree) => readonly string[]

export const isCode = (file: SourceFile) => /\.[cm]?[jt]sx?$/.test(file.path)

export const isStyle = (file: SourceFile) => file.path.endsWith('.css')

export const isTest = (file: SourceFile) => /\.test\.[cm]?[jt]sx?$/.test(file.path)

export const codeIn = (tree: Tree) => tree.filter(isCode)

export const textOf = (tree: Tree, path: string) => tree.find((file) => file.path === path)?.text ?? ''

/** `path:line`, which editors and terminals turn into a link. */
export const placeOf = (file: SourceFile, offset: number) =>
  `${file.path}:${file.text.slice(0, offset).split('\n').length}`

/** Every match of the pattern (which carries the flag g) as one violation. */
export const matchesIn = (file: SourceFile, pattern: RegExp, complaint: (match: string) => string) =>
  Array.from(file.text.matchAll(pattern), (match) => `${placeOf(file, match.index)} ${complaint(match[0])}`)
