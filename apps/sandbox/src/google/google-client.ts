/** The one app that Google knows, as it would be registered at the real one. */
export type GoogleClient = {
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUris: readonly string[]
}
