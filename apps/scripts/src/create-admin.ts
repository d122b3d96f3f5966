import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ulid } from 'ulid'
import { dataDir, openDatabase, runScript } from '@mentorhub/db/open-database'
import { EmailAddress } from '@mentorhub/domain/email-address'
import { Refusal } from '@mentorhub/domain/errors'
import { usernameFrom } from '@mentorhub/domain/users/username'
import { createFirstSuperadmin } from '@mentorhub/services/admin/create-first-superadmin'
import { linkKeyFrom } from '@mentorhub/services/auth/link-token'

const help = `npm run script create-admin -- ADDRESS [--name NAME] [--username USERNAME]

Makes the first superadmin of an installation, or makes one of the account that has the address, and prints the link
to set its password (60 minutes). Refuses once there is a superadmin: the others are invited at /admin/roles.
Needs LIBSQL_URL, LIBSQL_AUTH_TOKEN, ENCRYPTION_KEY and APP_URL as the Worker has them; at home it finds its own.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { name: { type: 'string' }, username: { type: 'string' }, help: { type: 'boolean' } },
})

if (values.help) console.log(help)
else await runScript(() => create(positionals[0] ?? ''))

async function create(address: string): Promise<void> {
  const { success, data: email } = EmailAddress.safeParse(address)
  if (!success) throw new Error(`"${address}" is not an email address.\n\n${help}`)
  const name = values.name ?? 'Administrator'
  const database = await openDatabase()
  try {
    const now = Date.now()
    const linkKey = await linkKeyFrom(encryptionKey())
    const ctx = {
      db: database.db,
      now: () => now,
      newId: ulid,
      linkKey,
      appUrl: appUrl(),
      admission: Promise.resolve(),
    }
    const { resetUrl } = await createFirstSuperadmin(ctx, {
      email,
      name,
      username: values.username ?? usernameFrom(name),
    })
    console.log(`${email} is superadmin. Set the password within an hour:\n\n  ${resetUrl}\n`)
  } catch (error) {
    throw error instanceof Refusal ? new Error(sentences[error.message] ?? error.message) : error
  } finally {
    database.close()
  }
}

const sentences: Readonly<Record<string, string>> = {
  'admin.superadmin_exists': 'There is a superadmin already; others are invited at /admin/roles.',
  'username.taken': 'This username is taken: choose another with --username.',
}

function encryptionKey(): string {
  const path = join(dataDir, 'encryption-key')
  const key = process.env['ENCRYPTION_KEY'] || (existsSync(path) ? readFileSync(path, 'utf8').trim() : '')
  if (key.length >= 32) return key
  throw new Error('ENCRYPTION_KEY must be the one that the Worker has, or the link would not open.')
}

const appUrl = () => (process.env['APP_URL'] || `http://localhost:${process.env['PORT'] || 8787}`).replace(/\/$/, '')
