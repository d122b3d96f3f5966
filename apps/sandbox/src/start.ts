import { CannotStart } from './cannot-start.ts'
import { endWithParent } from './end-with-parent.ts'
import { startSandbox } from './sandbox.ts'
import { readSettings } from './settings.ts'

try {
  const sandbox = await startSandbox(readSettings(process.env))
  endWithParent(() => sandbox.close())
  console.log('sandbox ready')
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(1)
}
