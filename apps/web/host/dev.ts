import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { prepare } from './prepare.ts'
import { localSettings, root } from './local-settings.ts'
import { runCommand } from './run-command.ts'
import { tick } from './tick-worker.ts'

/** npm run dev: the same as npm start, but the app is rebuilt as it is edited. */
await runCommand(async () => {
  const settings = localSettings()
  const { providers, worker } = await prepare(settings)
  const app = spawn(
    join(root, 'apps/web/node_modules/.bin/react-router'),
    ['dev', '--host', '127.0.0.1', '--port', String(settings.port)],
    {
      cwd: join(root, 'apps/web'),
      // The platform's plugin hands the environment to the Worker; it relaunches itself, so it leads a group of its own.
      env: { ...process.env, ...worker, DATA_DIR: settings.dataDir, CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' },
      stdio: 'inherit',
      detached: true,
    },
  )
  const everyMinute = setInterval(() => void tick(settings.port).catch(() => undefined), 60_000)
  const stop = () => {
    clearInterval(everyMinute)
    providers.kill('SIGTERM')
    if (app.pid !== undefined && app.exitCode === null) process.kill(-app.pid, 'SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  app.once('exit', (code) => {
    stop()
    process.exit(code ?? 0)
  })
})
