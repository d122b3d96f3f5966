/** The names under which the two squares of a photo are kept. */
export const photoFiles = (key: string) => ({ small: `${key}-128`, large: `${key}-512` })

/** Where the two squares of somebody's photo lie. */
export function photoOf(key: string | null) {
  if (key === null) return null
  const { small, large } = photoFiles(key)
  return { small: `/photos/${small}`, large: `/photos/${large}` }
}
