import { localSettings } from './local-settings.ts'
import { runCommand } from './run-command.ts'
import { startAll } from './start-all.ts'

/** npm start */
await runCommand(() => startAll(localSettings()))
