import { basename } from 'node:path'
import { type Area, areaFor, areaOf, mayEnter } from '../areas.ts'
import { type Import, isRelative, judgeImports } from '../imports.ts'
import { type Law, type SourceFile, isTest } from '../tree.ts'
import { type Package, folderOf, packagesIn, targetOf } from '../workspace.ts'

const complaintWithin = (file: SourceFile, target: string) => {
  if (folderOf(target) !== folderOf(file.path)) return `leaves its package through ${target}`
  if (isTest({ path: target, text: '' })) return `imports the test ${target}`
  if (!mayEnter(file, areaOf(target))) return `imports ${target}, which only its own folder may`
  return undefined
}

const complaintAcross = (area: Area, name: string, typeOnly: boolean) => {
  const forTypes = area.types?.includes(name)
  if (area.may.includes(name) || (forTypes && typeOnly)) return undefined
  return forTypes ? `may import only types from ${name}` : `may not import ${name}`
}

const complaintAbout = (packages: readonly Package[], file: SourceFile, found: Import) => {
  const area = areaFor(file)
  if (!area) return 'belongs to no layer: give its folder a line in packages/config/src/areas.ts'
  if (isRelative(found.specifier)) return complaintWithin(file, targetOf(packages, file, found) ?? '')
  const other = packages.find(({ manifest }) => `${found.specifier}/`.startsWith(`${manifest.name}/`))
  if (!other || other.folder === folderOf(file.path)) return undefined
  return complaintAcross(area, basename(other.folder), found.typeOnly)
}

export const layers: Law = (tree) => {
  const packages = packagesIn(tree)
  return judgeImports(tree, (found, file) => complaintAbout(packages, file, found))
}
