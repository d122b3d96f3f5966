/** Where the focus of a day goes: to its link, or to the cell of one that has nothing free. */
const stopOf = (cell: HTMLElement) => cell.querySelector('a') ?? cell

/** Gives a month the role of a grid, with one stop for the Tab key: the chosen day, or the first one that is free. */
export function makeGrid(root: ParentNode | null): void {
  const table = root?.querySelector('[data-month]')
  if (!table) return
  table.role = 'grid'
  const cells = [...table.querySelectorAll<HTMLElement>('[data-date]')]
  for (const cell of cells) {
    if (!cell.querySelector('a')) cell.ariaDisabled = 'true'
    stopOf(cell).tabIndex = -1
  }
  const first = table.querySelector<HTMLElement>('[aria-current]') ?? table.querySelector('a') ?? cells[0]
  if (first) first.tabIndex = 0
}

/** Moves the stop and the focus to a day; false when the month does not have it. */
export function goTo(root: ParentNode, date: string): boolean {
  const cell = root.querySelector<HTMLElement>(`[data-date="${date}"]`)
  if (!cell) return false
  for (const other of root.querySelectorAll<HTMLElement>('[data-date][tabindex="0"], [data-date] a[tabindex="0"]'))
    other.tabIndex = -1
  const stop = stopOf(cell)
  stop.tabIndex = 0
  stop.focus()
  return true
}
