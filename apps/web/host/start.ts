import { CannotStart } from './cannot-start.ts'
import { localSettings } from './local-settings.ts'
import { startAll } from './start-all.ts'

/** npm start */
try {
  await startAll(localSettings())
} catch (error) {
  console.error(error instanceof CannotStart ? `\n${error.message}\n` : error)
  process.exit(1)
}
