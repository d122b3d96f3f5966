/**
 * What a failed write ran into, as the rules are named in `commit`: the columns of a key that was taken
 * (`users.email`), a column left empty by an insisting insert (`token_uses.hash is null`), a CHECK by its name,
 * or the words of a trigger. Transports wrap the same text differently, so the causes are walked.
 */
export function brokenRule(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  return ruleIn(error.message) ?? brokenRule(error.cause)
}

function ruleIn(message: string): string | undefined {
  const empty = /NOT NULL constraint failed: ([\w.]+)/.exec(message)
  if (empty) return `${empty[1]} is null`
  return (
    /(?:UNIQUE|CHECK) constraint failed: ([\w., ]+)/.exec(message)?.[1] ?? /SQLite error: ([\w.]+)$/.exec(message)?.[1]
  )
}
