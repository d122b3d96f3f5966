import type { Ctx } from '../context.ts'
import type { Letter } from './send-letters.ts'
import type { Told } from './told.ts'

/** The move that is told of, as the history has it. */
export type MoveRow = Told['moves'][number]

/** Who is told what of a move. */
export type Teller = (ctx: Ctx, told: Told, move: MoveRow) => Promise<readonly Letter[]> | readonly Letter[]
