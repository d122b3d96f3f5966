import { type Law, type SourceFile, codeIn } from '../tree.ts'

/** Drawers: names that say nothing, so that anything lands there. */
const drawers = new Set(['common', 'helper', 'helpers', 'lib', 'misc', 'shared', 'stuff', 'util', 'utils'])

/** kebab-case, in parts divided by dots; React Router's files may begin a part with `$` or `_`. */
const isKebab = (part: string) => /^[$_]?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part)

const complaintAbout = ({ path }: SourceFile) => {
  const steps = path.split('/')
  const parts = (steps.at(-1) ?? '').split('.').slice(0, -1)
  if (parts[0] === 'index') return 'is a barrel; name the file for what it exports and import that file'
  const drawer = steps
    .slice(2)
    .map((step) => step.replace(/\..*$/, ''))
    .find((step) => drawers.has(step))
  if (drawer) return `lies in the drawer "${drawer}"; name it for what it does`
  return parts.every(isKebab) ? undefined : 'is not named in kebab-case'
}

export const names: Law = (tree) =>
  codeIn(tree).flatMap((file) => {
    const complaint = complaintAbout(file)
    return complaint ? [`${file.path} ${complaint}`] : []
  })
