import { type Law, type SourceFile, type Tree, isCode, isStyle, isTest } from '../tree.ts'

const limits: readonly { readonly files: RegExp; readonly lines: number }[] = [
  { files: /^apps\/web\/worker\.ts$/, lines: 60 },
  { files: /^packages\/api\/src\/routers\//, lines: 120 },
  { files: /^/, lines: 250 },
]

const shares = [
  { share: 0.5, lines: 60 },
  { share: 0.9, lines: 120 },
]

const linesIn = ({ text }: SourceFile) => text.replace(/\n$/, '').split('\n').length

const limitOf = (path: string) => limits.find(({ files }) => files.test(path))?.lines ?? 0

export const sizes: Law = (tree) =>
  tree
    .filter((file) => isCode(file) || isStyle(file))
    .filter((file) => linesIn(file) > limitOf(file.path))
    .map((file) => `${file.path} has ${linesIn(file)} lines; ${limitOf(file.path)} is the most`)

const written = (tree: Tree) => tree.filter((file) => isCode(file) && !isTest(file)).map(linesIn)

/** A single long file can be right; many of them mean that things are not named apart. */
export const sizesTogether: Law = (tree) => {
  const all = written(tree)
  return shares
    .map(({ share, lines }) => ({ share, lines, found: all.filter((one) => one < lines).length / all.length }))
    .filter(({ share, found }) => found < share)
    .map(
      ({ share, lines, found }) =>
        `${found * 100} % of the files are under ${lines} lines; ${share * 100} % is the least`,
    )
}
