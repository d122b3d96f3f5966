export type Instant = {
  /** For machines: 2027-03-27T15:00Z. */
  iso: string
  /** What is read: "2 hours ago". */
  words: string
  /** What the words leave out: "Saturday, 27 March 2027, 16:00". */
  exact?: string | undefined
}

export function Moment({ iso, words, exact }: Instant) {
  return (
    <time dateTime={iso} title={exact}>
      {words}
    </time>
  )
}
