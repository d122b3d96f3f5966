/** What of an account decides whether Google may open it. */
export type Openable = { readonly emailVerifiedAt: number | null; readonly passwordHash: string | null }

export type Arrival<A extends Openable> = {
  /** Whether Google has seen that the address is theirs. */
  readonly emailVerified: boolean
  /** The account here that this Google account opens. */
  readonly linked: A | undefined
  /** The account here that has this address. */
  readonly holder: A | undefined
}

export type GoogleStep<A extends Openable> =
  | { readonly to: 'enter' | 'take_over' | 'ask_password'; readonly account: A }
  | { readonly to: 'join' }
  | { readonly to: 'refuse'; readonly reason: 'google.email_unverified' | 'google.password_first' }

/**
 * What becomes of somebody who comes from Google. The account there is the key; an address alone opens nothing that its
 * owner has confirmed here, for whoever has it at Google need not be the one who has it here.
 */
export function googleStep<A extends Openable>({ emailVerified, linked, holder }: Arrival<A>): GoogleStep<A> {
  if (linked) return { to: 'enter', account: linked }
  if (!emailVerified) return { to: 'refuse', reason: 'google.email_unverified' }
  if (!holder) return { to: 'join' }
  if (holder.emailVerifiedAt === null) return { to: 'take_over', account: holder }
  if (holder.passwordHash === null) return { to: 'refuse', reason: 'google.password_first' }
  return { to: 'ask_password', account: holder }
}

export type Connecting = {
  readonly emailVerified: boolean
  /** Whom this Google account lets in now. */
  readonly opens: 'nobody' | 'oneself' | 'somebody_else'
  /** Whether any Google account lets one in now. */
  readonly isConnected: boolean
}

/** Why somebody who is signed in may not connect a Google account. */
export function connectTrouble({ emailVerified, opens, isConnected }: Connecting) {
  if (opens === 'somebody_else') return 'google.linked_elsewhere'
  if (opens === 'oneself' || isConnected) return 'google.already_connected'
  return emailVerified ? undefined : 'google.email_unverified'
}
