export type Report = {
  readonly runtimeError?: { readonly message: string }
  readonly categories: Readonly<Record<string, Category>>
  readonly audits: Readonly<Record<string, Audit>>
}

type Category = { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
type Audit = { readonly title: string; readonly score: number | null; readonly numericValue?: number }

export type WebFigures = {
  /** Out of a hundred, by category. */
  readonly scores: Readonly<Record<string, number>>
  readonly lcpMs: number
  readonly tbtMs: number
  readonly cls: number
  /** What cost points, by category. */
  readonly flaws: readonly string[]
}

/** The few figures of a Lighthouse report that count here. */
export function readReport({ runtimeError, categories, audits }: Report): WebFigures {
  if (runtimeError) throw new Error(`Lighthouse could not look at the page: ${runtimeError.message}`)
  const figure = (id: string) => audits[id]?.numericValue ?? Number.NaN
  const flawsIn = ([category, { auditRefs }]: [string, Category]) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id} (${id})`)
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? Number.NaN) * 100)]),
    ),
    lcpMs: figure('largest-contentful-paint'),
    tbtMs: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    flaws: Object.entries(categories).flatMap(flawsIn),
  }
}
