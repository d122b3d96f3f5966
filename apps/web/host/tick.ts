import { CannotStart } from './cannot-start.ts'
import { localSettings } from './local-settings.ts'
import { tick } from './tick-worker.ts'

/** npm run jobs:tick */
const { port } = localSettings()
try {
  await tick(port)
  console.log('Every due job ran once.')
} catch (error) {
  console.error(
    error instanceof CannotStart ? error.message : `Nothing answers on port ${port}: is "npm start" running?`,
  )
  process.exit(1)
}
