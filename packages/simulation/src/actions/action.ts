import type { Attempt } from './attempt.ts'
import type { World } from '../world.ts'

/** Something that happens in worlds, named by its procedure's path if it has one: what it is about is drawn when its turn comes; undefined where there is nothing to do. */
export type Action = {
  readonly name: string
  readonly weight: number
  readonly draw: (world: World) => Attempt | undefined
}

export const always = () => true
