type Cell = string | number

const isNumeric = (text: string) => /^[-\d]/.test(text)

/** Columns as wide as they need to be; what begins with a digit stands at the right. */
export function tableLines(head: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const lines = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const isRight = head.map((_, column) => lines.slice(1).every((line) => isNumeric(line[column] ?? '')))
  const drawn = lines.map((line) =>
    line
      .map((cell, column) => (isRight[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return [drawn[0] ?? '', widths.map((width) => '─'.repeat(width)).join('  '), ...drawn.slice(1)]
}

export function printTable(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  console.info(`\n${title}\n\n${tableLines(head, rows).join('\n')}\n`)
}
