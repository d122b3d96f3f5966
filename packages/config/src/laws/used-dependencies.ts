import { importsOf, packageNameOf } from '../imports.ts'
import { type Law, type SourceFile, type Tree, isCode, isStyle } from '../tree.ts'
import { type Package, packagesIn } from '../workspace.ts'

/** What no file imports, with the way in which it is used. */
const usedOtherwise: Readonly<Record<string, string>> = {
  wrangler: 'its command deploys',
  lighthouse: 'its command measures',
}

const namesIn = (file: SourceFile) => {
  const names = importsOf(file).map(({ specifier }) => packageNameOf(specifier))
  return file.path.endsWith('.tsx') ? [...names, 'react'] : names
}

/** Types describe a package that is used, or what tsconfig.json calls the surroundings. */
const describes = (name: string, used: ReadonlySet<string>, settings: string) => {
  const described = name.replace(/^@types\//, '')
  return used.has(described) || settings.includes(`"${described}"`)
}

const unusedIn = (tree: Tree, { folder, manifest }: Package) => {
  const own = tree.filter((file) => file.path.startsWith(`${folder}/`))
  const used = new Set(own.filter((file) => isCode(file) || isStyle(file)).flatMap(namesIn))
  const settings = own
    .filter((file) => /tsconfig[^/]*\.json$/.test(file.path))
    .map((file) => file.text)
    .join('\n')
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((name) => !used.has(name) && !(name in usedOtherwise) && !describes(name, used, settings))
    .map((name) => `${folder}/package.json declares ${name}, which nothing there imports`)
}

export const usedDependencies: Law = (tree) => packagesIn(tree).flatMap((found) => unusedIn(tree, found))
