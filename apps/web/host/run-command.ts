import { CannotStart } from './cannot-start.ts'

/** Runs a command of the terminal to its end: what a person can put right is told in its sentence, anything else whole. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof CannotStart ? `\n${error.message}\n` : error)
    process.exit(1)
  }
}
