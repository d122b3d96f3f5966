/** The ids in their new order: one of them, or a new one, at a place that is counted from 1; without a place it stays, and a new one comes last. */
export function placed(ids: readonly string[], id: string, place: number | null): readonly string[] {
  if (place === null) return ids.includes(id) ? ids : [...ids, id]
  return ids.filter((each) => each !== id).toSpliced(place - 1, 0, id)
}
