import { reportsFrom } from '../syntax.ts'
import type { Law, SourceFile } from '../tree.ts'

const stylesIn = (file: SourceFile) =>
  reportsFrom(file, (report) => ({
    JSXAttribute({ name, start }) {
      if (name.name === 'style') report(start, 'has a style attribute, which the content security policy blocks')
    },
  }))

export const inlineStyles: Law = (tree) => tree.filter(({ path }) => path.endsWith('.tsx')).flatMap(stylesIn)
