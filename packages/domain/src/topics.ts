/** What the rest of the system may be told of, and what it is told. */
export type Topics = {
  'newsletter.confirmation_asked': { readonly subscriberId: string }
  'newsletter.subscribed': { readonly subscriberId: string }
}
export type Topic = keyof Topics
