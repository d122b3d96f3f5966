/** In characters, as the database counts them: an emoji is one, whatever a browser makes of it. */
export const lengthOf = (text: string) => Array.from(text).length
