import { ships } from '../areas.ts'
import { isRelative, isVirtual, judgeImports, packageNameOf } from '../imports.ts'
import { type Law, isStyle } from '../tree.ts'
import { type Manifest, folderOf, packagesIn } from '../workspace.ts'

const isForeign = (specifier: string) =>
  !isRelative(specifier) && !isVirtual(specifier) && !/^(?:node|cloudflare):/.test(specifier)

const complaintAbout = (manifest: Manifest, name: string, runs: boolean) => {
  if (name === manifest.name || name in manifest.dependencies) return undefined
  if (!(name in manifest.devDependencies)) return `imports ${name}, which ${manifest.name} does not declare`
  return runs ? `imports ${name} into what ships, but declares it under devDependencies` : undefined
}

export const declaredDependencies: Law = (tree) => {
  const manifests = new Map(packagesIn(tree).map(({ folder, manifest }) => [folder, manifest]))
  return judgeImports(tree, ({ specifier, typeOnly }, file) => {
    const manifest = manifests.get(folderOf(file.path))
    const runs = ships(file) && !typeOnly && !isStyle(file)
    return manifest && isForeign(specifier) ? complaintAbout(manifest, packageNameOf(specifier), runs) : undefined
  })
}
