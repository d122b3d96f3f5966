import { parse } from 'yaml'
import { z } from 'zod'
import { type Tree, textOf } from './tree.ts'

const specifiers = z.record(z.string(), z.object({ specifier: z.string(), version: z.string() })).default({})
const versions = z.record(z.string(), z.string()).default({})

const lockfileShape = z.object({
  lockfileVersion: z.literal('9.0'),
  importers: z.record(
    z.string(),
    z.object({ dependencies: specifiers, devDependencies: specifiers, optionalDependencies: specifiers }),
  ),
  packages: z.record(z.string(), z.object({ resolution: z.record(z.string(), z.unknown()) })),
  snapshots: z.record(z.string(), z.object({ dependencies: versions, optionalDependencies: versions })),
})

export type Lockfile = z.infer<typeof lockfileShape>

export const parseLockfile = (text: string): Lockfile => lockfileShape.parse(parse(text))

export const lockfileIn = (tree: Tree) => parseLockfile(textOf(tree, 'pnpm-lock.yaml'))

/** `@scope/name@1.2.3(peer@4.5.6)` → its name and its version. */
export const readKey = (key: string) => {
  const bare = key.replace(/\(.*$/, '')
  const at = bare.lastIndexOf('@')
  return { name: bare.slice(0, at), version: bare.slice(at + 1) }
}

const workspaceShape = z.object({ catalog: versions, overrides: versions })

export const workspaceSettingsIn = (tree: Tree) => workspaceShape.parse(parse(textOf(tree, 'pnpm-workspace.yaml')))
