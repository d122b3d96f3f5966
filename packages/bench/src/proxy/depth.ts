export type Span = { readonly startedAt: number; readonly endedAt: number }

/** The longest chain of requests that waited for one another: each began when the one before it had ended. */
export function depthOf(spans: readonly Span[]): number {
  const chains: { readonly endedAt: number; readonly length: number }[] = []
  for (const { startedAt, endedAt } of spans.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const before = chains.filter((chain) => chain.endedAt <= startedAt).map(({ length }) => length)
    chains.push({ endedAt, length: 1 + Math.max(0, ...before) })
  }
  return Math.max(0, ...chains.map(({ length }) => length))
}
