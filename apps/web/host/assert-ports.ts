import { assertFree } from './free-port.ts'
import { localSettings } from './local-settings.ts'
import { runCommand } from './run-command.ts'

/** Before anything is built over what another start may be serving. */
await runCommand(async () => {
  const { port, sandboxPort } = localSettings()
  await assertFree(port, 'PORT')
  await assertFree(sandboxPort, 'SANDBOX_PORT')
})
