/** The item whose page, or a page below it, is shown: of several the nearest. */
export function currentItem<Item extends { to: string }>(items: readonly Item[], path = ''): Item | undefined {
  return items
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .toSorted((one, other) => other.to.length - one.to.length)
    .at(0)
}
