/** From a minute up to another, which it does not include: whole minutes since 1970, of UTC or of a wall clock. */
export type Span = { readonly start: number; readonly end: number }

type Growing = { start: number; end: number }

/** Adds a span that begins no earlier than the last one does; what touches or overlaps becomes one, what is empty is left out. */
export function join(spans: Growing[], start: number, end: number): void {
  if (start >= end) return
  const last = spans.at(-1)
  if (last === undefined || start > last.end) spans.push({ start, end })
  else if (end > last.end) last.end = end
}

/** In order, and what touches or overlaps as one. */
export function merged(spans: readonly Span[]): Span[] {
  const whole: Growing[] = []
  for (const { start, end } of inOrder(spans)) join(whole, start, end)
  return whole
}

/** What comes from a database mostly is in order already, which is quicker to see than to do. */
export function inOrder(spans: readonly Span[]): readonly Span[] {
  let last = -Infinity
  for (const { start } of spans) {
    if (start < last) return spans.toSorted((one, other) => one.start - other.start)
    last = start
  }
  return spans
}

/** What is left of merged spans when other merged ones are taken away. */
export function without(spans: readonly Span[], away: readonly Span[]): readonly Span[] {
  const left: Growing[] = []
  for (const span of spans) {
    let { start } = span
    for (const gone of away) {
      if (gone.end <= start) continue
      if (gone.start >= span.end) break
      join(left, start, gone.start)
      start = gone.end
    }
    join(left, start, span.end)
  }
  return left
}
