/** A sentence for the person at the terminal: shown as it is, without a stack. */
export class Refusal extends Error {
  constructor(sentence, exitCode = 1) {
    super(sentence)
    this.exitCode = exitCode
  }
}
