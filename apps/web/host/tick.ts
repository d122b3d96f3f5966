import { CannotStart } from './cannot-start.ts'
import { localSettings } from './local-settings.ts'
import { runCommand } from './run-command.ts'
import { tick } from './tick-worker.ts'

/** npm run jobs:tick */
await runCommand(async () => {
  const { port } = localSettings()
  await tick(port).catch(() => {
    throw new CannotStart(`Nothing answers on port ${port}: is "npm start" running?`)
  })
  console.info('Every due job ran once.')
})
