type Reasons = { readonly knows: readonly string[]; readonly wanted: number; readonly helpsWith: readonly string[] }

/** Why somebody may be right for whoever looks, in sentences; each says what both have written. */
export const reasonWords = ({ knows, wanted, helpsWith }: Reasons): string[] => [
  ...(knows.length > 0 ? [`Knows ${ofWanted(knows.length, wanted)}: ${some(knows)}`] : []),
  ...(helpsWith.length > 0 ? [`Helps with ${some(helpsWith)}, which interests you`] : []),
]

const ofWanted = (known: number, wanted: number) =>
  wanted === 1 ? 'the skill you want' : `${known} of your ${wanted} skills`

const shown = 3

function some(names: readonly string[]): string {
  const more = names.length - shown
  return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ')
}
