/** Enough of the stored hash to name a session to its owner; it opens nothing. */
export const sessionName = (id: string) => id.slice(0, 16)
