import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resend } from 'resend'
import { onTestFinished } from 'vitest'
import { type Sandbox, startSandbox } from './sandbox.ts'
import { readSettings } from './settings.ts'

export const apiKey = 're_test'

/** A folder of this test alone. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A sandbox of this test alone; a second one in the same folder is the first one started again. */
export async function sandboxForTest(more: Readonly<Record<string, string>> = {}): Promise<SandboxInTest> {
  const folder = more['DATA_DIR'] ?? folderForTest()
  const environment = { SANDBOX_PORT: '0', DATA_DIR: folder, RESEND_API_KEY: apiKey, ...more }
  const sandbox = await startSandbox(readSettings(environment))
  let closed = false
  const close = async () => {
    if (!closed) await sandbox.close()
    closed = true
  }
  onTestFinished(close)
  return { folder, url: sandbox.url, close, resend: new Resend(apiKey, { baseUrl: `${sandbox.url}/resend` }) }
}

export type SandboxInTest = Sandbox & { readonly folder: string; readonly resend: Resend }

export const postJson = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers })

export const letter = {
  from: 'MentorHub <hello@mentorhub.test>',
  to: 'noor@demo.test',
  subject: 'A request',
  html: '<p>Sam asks.</p>',
  text: 'Sam asks.',
}
