/** What the database's client asks of `js-base64`: the runtime does it, and the library's other ways stay out of the Worker. */
export const Base64 = {
  fromUint8Array: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'),
  // A copy: the client hands its whole buffer on, and Node's smaller ones share theirs.
  toUint8Array: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
}
