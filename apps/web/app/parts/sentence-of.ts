/** What was just done, of the sentences that a page knows; an address may name anything. */
export const sentenceOf = (sentences: Readonly<Record<string, string>>, key: string | null | undefined) =>
  key && Object.hasOwn(sentences, key) ? sentences[key] : undefined
