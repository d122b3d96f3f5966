import type { Orientation, Size } from './photo-header.ts'
import type { Square } from './photo-square.ts'

/** How a stored place follows from an upright one: the axes change places first, then columns and rows may run backwards. */
type Turn = { readonly swaps: boolean; readonly mirrorsColumns: boolean; readonly mirrorsRows: boolean }

const turn = (swaps: boolean, mirrorsColumns: boolean, mirrorsRows: boolean): Turn => ({
  swaps,
  mirrorsColumns,
  mirrorsRows,
})

const turns: Readonly<Record<Orientation, Turn>> = {
  1: turn(false, false, false),
  2: turn(false, true, false),
  3: turn(false, true, true),
  4: turn(false, false, true),
  5: turn(true, false, false),
  6: turn(true, false, true),
  7: turn(true, true, true),
  8: turn(true, true, false),
}

/** Where a square of the upright picture lies among the stored rows and columns. */
export function storedSquare({ left, top, side }: Square, stored: Size, orientation: Orientation): Square {
  const { swaps, mirrorsColumns, mirrorsRows } = turns[orientation]
  const [column, row] = swaps ? [top, left] : [left, top]
  return {
    left: mirrorsColumns ? stored.width - column - side : column,
    top: mirrorsRows ? stored.height - row - side : row,
    side,
  }
}
