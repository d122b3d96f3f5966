/** In characters as people count them, not in bytes. */
export const passwordLengths = { least: 10, most: 256 } as const
