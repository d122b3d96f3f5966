import { type Law, isCode, isStyle } from '../tree.ts'

const limits: readonly { readonly files: RegExp; readonly lines: number }[] = [
  { files: /^apps\/web\/worker\.ts$/, lines: 60 },
  { files: /^packages\/api\/src\/routers\//, lines: 120 },
  { files: /^/, lines: 250 },
]

const linesIn = (text: string) => text.replace(/\n$/, '').split('\n').length

export const sizes: Law = (tree) =>
  tree
    .filter((file) => isCode(file) || isStyle(file))
    .flatMap(({ path, text }) => {
      const limit = limits.find(({ files }) => files.test(path))?.lines ?? 0
      const lines = linesIn(text)
      return lines > limit ? [`${path} has ${lines} lines; ${limit} is the most`] : []
    })
