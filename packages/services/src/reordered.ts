type Placed = { readonly id: string; readonly position: number }

/** Whose place is another than before, with the new one; places are counted from `first`. */
export function reordered(order: readonly string[], were: readonly Placed[], first: number): Placed[] {
  const places = new Map(were.map(({ id, position }) => [id, position]))
  return order
    .map((id, index) => ({ id, position: first + index }))
    .filter(({ id, position }) => places.get(id) !== position)
}
