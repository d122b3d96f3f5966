export type Message = {
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
  /** Where an answer goes, when not to the sender. */
  readonly replyTo?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly attachments?: readonly Attachment[]
}

/** A text that comes along as a file, such as an invitation for calendars. */
export type Attachment = { readonly name: string; readonly type: string; readonly content: string }

/** `key` makes a second delivery of the same message harmless; `from` is whom mails come from, as mail headers say it. */
export type Mailer = { readonly from: string; send(message: Message, key: string): Promise<void> }

/** Counts calls of one key in the running minute; false once there are more than `limit`. */
export type MinuteLimiter = { take(key: string, limit: MinuteLimit): Promise<boolean> }
export type MinuteLimit = 60 | 300

/** One line an event; fields never carry bodies, tokens or addresses. */
export type Log = (event: string, fields?: Readonly<Record<string, unknown>>) => void

/** Passwords leave this port as PHC strings only. Checking one against nobody takes as long as against somebody. */
export type Passwords = {
  hash(password: string): Promise<string>
  check(password: string, hash: string | null): Promise<boolean>
  /** Whether the hash was made with weaker numbers than today's, so that it is made anew at the next sign-in. */
  isDated(hash: string): boolean
}

/** Encrypts what must be read again: second factors, tokens of providers, the state of a way through another site. */
export type Vault = {
  seal(text: string): Promise<string>
  /** Undefined for what this key did not seal. */
  open(sealed: string): Promise<string | undefined>
}

/** Who somebody is at Google, as a checked id token says it. */
export type GoogleIdentity = {
  readonly sub: string
  readonly email: string
  readonly emailVerified: boolean
  readonly name: string
}

export type GoogleWay = { readonly state: string; readonly verifier: string; readonly nonce: string }

export type GoogleSignIn = {
  /** A new state, verifier and nonce, and the address at Google that they begin at. */
  begin(): GoogleWay & { readonly url: string }
  /** Undefined when Google refuses the code or the token is not one for us, now and for this way. */
  identify(code: string, way: GoogleWay & { readonly now: number }): Promise<GoogleIdentity | undefined>
}

export type StoredFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }

/** Files of people, by key. */
export type Storage = {
  put(key: string, file: StoredFile): Promise<void>
  get(key: string): Promise<StoredFile | undefined>
  remove(key: string): Promise<void>
}

/** The square of the upright picture that shall be seen: its corner in parts of width and height, its side of the shorter one. */
export type Crop = { readonly x: number; readonly y: number; readonly size: number }

/** Turns what somebody uploaded into clean squares: upright, cropped, re-encoded, without any metadata. */
export type Imaging = {
  /** Undefined for what cannot be decoded. */
  squares(
    bytes: Uint8Array,
    crop: Crop | undefined,
  ): Promise<{ readonly large: Uint8Array<ArrayBuffer>; readonly small: Uint8Array<ArrayBuffer> } | undefined>
}
