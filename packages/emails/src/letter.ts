export const company = 'MentorHub'

export type Button = { readonly label: string; readonly href: string }
export type Fact = { readonly term: string; readonly detail: string }
export type Link = { readonly title: string; readonly href: string }

/** What the reader is to do: press the one button, or type the digits of the code where they came from. */
type Ask = { readonly button: Button; readonly code?: never } | { readonly code: string; readonly button?: never }

export type Letter = Ask & {
  readonly subject: string
  /** What an inbox shows beside the subject. */
  readonly preview: string
  readonly heading: string
  /** Who is greeted. A name that looks like an advertisement is left out. */
  readonly name?: string
  readonly lead: string
  /** When, where, with what: read before the button is pressed. */
  readonly facts?: readonly Fact[]
  /** Stands right above the links, and says what they are. */
  readonly beforeLinks?: string
  readonly links?: readonly Link[]
  /** Stands right above the quotation, and says what it is. */
  readonly beforeQuote?: string
  /** What somebody wrote, in their own lines. */
  readonly quote?: string
  readonly paragraphs: readonly string[]
  /** Why I get this. */
  readonly reason: string
  readonly settingsUrl?: string
  readonly unsubscribeUrl?: string
  readonly appUrl: string
}
