import { z } from 'zod'
import { lockfileIn } from '../lockfile.ts'
import { type Law, type Tree, textOf } from '../tree.ts'

const ownLockfile = 'packages/toolchain/package-lock.json'

const ownShape = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional(), resolved: z.string().optional() })),
})

const isStrong = (integrity: unknown) => typeof integrity === 'string' && /^sha512-[\w+/]{86}==$/.test(integrity)

const ofWorkspace = (tree: Tree) =>
  Object.entries(lockfileIn(tree).packages).flatMap(([key, { resolution }]) => {
    const { integrity, ...elsewhere } = resolution
    return [
      ...(isStrong(integrity) ? [] : [`pnpm-lock.yaml has no sha512 for ${key}`]),
      ...Object.keys(elsewhere).map((field) => `pnpm-lock.yaml takes ${key} from a ${field}, not from the registry`),
    ]
  })

const ofToolchain = (tree: Tree) =>
  Object.entries(ownShape.parse(JSON.parse(textOf(tree, ownLockfile))).packages)
    .filter(([key]) => key !== '')
    .flatMap(([key, { integrity, resolved }]) => [
      ...(isStrong(integrity) ? [] : [`${ownLockfile} has no sha512 for ${key}`]),
      ...(resolved ? [`${ownLockfile} names a host for ${key}; leave the choice to npm's settings`] : []),
    ])

/** Both lockfiles say what is installed and never from where, so that any mirror serves and none can cheat. */
export const lockfileOrigin: Law = (tree) => [...ofWorkspace(tree), ...ofToolchain(tree)]
