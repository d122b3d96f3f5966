/** A part of a module's text, by offsets. */
export type Span = { readonly start: number; readonly end: number }

/** Code with something else in the place of each span; every line stays where it was, for the sake of stack traces. */
export function replaceSpans(code: string, spans: readonly (Span & { readonly by: string })[]): string {
  let rest = code
  for (const { start, end, by } of spans.toSorted((a, b) => b.start - a.start)) {
    const lines = rest.slice(start, end).replaceAll(/[^\n]/g, '')
    rest = rest.slice(0, start) + by + lines + rest.slice(end)
  }
  return rest
}
