/** Says what broke its budget; the exit code tells machines. */
export function conclude(broken: readonly string[]): void {
  if (broken.length === 0) return console.info('Everything is within its budget.')
  console.error(`Over the budget:\n${broken.map((line) => `  ${line}`).join('\n')}`)
  process.exitCode = 1
}
