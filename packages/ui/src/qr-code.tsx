type Modules = readonly (readonly boolean[])[]

type QrCodeProps = {
  /** Row by row, dark is true, without the quiet zone. */
  modules: Modules
  label: string
}

const quietZone = 4

/** Dark on white in both themes: readers want it so. What it holds must stand beside it in words too. */
export function QrCode({ modules, label }: QrCodeProps) {
  const size = modules.length + quietZone * 2
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="size-48 rounded-control border">
      <path className="fill-(--brand-background)" d={`M0 0h${size}v${size}H0Z`} />
      <path className="fill-(--brand-text)" shapeRendering="crispEdges" d={pathOf(modules)} />
    </svg>
  )
}

/** One bar for each run of dark modules in a row. */
export function pathOf(modules: Modules): string {
  return modules.flatMap((row, y) => runsIn(row).map(({ from, length }) => bar(from, y, length))).join('')
}

function runsIn(row: readonly boolean[]): { from: number; length: number }[] {
  const starts = row.flatMap((dark, at) => (dark && !row[at - 1] ? [at] : []))
  const ends = row.flatMap((dark, at) => (dark && !row[at + 1] ? [at] : []))
  return starts.map((from, at) => ({ from, length: (ends[at] ?? from) - from + 1 }))
}

function bar(x: number, y: number, length: number): string {
  return `M${x + quietZone} ${y + quietZone}h${length}v1h-${length}Z`
}
