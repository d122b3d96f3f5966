/** A reason, told in one sentence, that the person at the terminal can do something about. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
