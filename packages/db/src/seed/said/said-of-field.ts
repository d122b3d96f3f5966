/** What people who ask about a field write before a session and after it. */
export type SaidOfField = {
  readonly topics: readonly [string, ...string[]]
  readonly hopes: readonly [string, ...string[]]
  readonly learned: readonly string[]
  readonly helped: readonly string[]
}
