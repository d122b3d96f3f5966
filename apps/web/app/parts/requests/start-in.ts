/** The time that an address names, when it can be one. */
export function startIn({ searchParams }: URL): number | undefined {
  const start = Number(searchParams.get('start'))
  return Number.isSafeInteger(start) && start > 0 && start < 8_640_000_000_000_000 ? start : undefined
}
