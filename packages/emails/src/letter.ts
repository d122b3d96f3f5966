export const company = 'MentorHub'

export type Letter = {
  readonly subject: string
  /** What an inbox shows beside the subject. */
  readonly preview: string
  readonly heading: string
  readonly lead: string
  readonly button: { readonly label: string; readonly href: string }
  readonly paragraphs: readonly string[]
  /** Why I get this. */
  readonly reason: string
  readonly unsubscribeUrl?: string
  readonly appUrl: string
}
