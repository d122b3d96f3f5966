/** What the rest of the system may be told of, and what it is told. */
export type Topics = {
  /** `linkId` is what the mailed link is derived from; alone it opens nothing. */
  'newsletter.confirmation_asked': { readonly linkId: string }
  'newsletter.subscribed': { readonly subscriberId: string }
}
export type Topic = keyof Topics
