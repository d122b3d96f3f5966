/** A figure that is not as it must be ends the bench. */
export function must(holds: boolean, words: string): void {
  if (!holds) throw new Error(`This must hold, and does not: ${words}.`)
}
