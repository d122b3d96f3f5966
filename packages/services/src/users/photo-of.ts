/** Where the two squares of somebody's photo lie. */
export const photoOf = (key: string | null) =>
  key === null ? null : { small: `/photos/${key}-128`, large: `/photos/${key}-512` }
