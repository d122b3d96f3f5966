import { defineConfig } from 'drizzle-kit'

const url = process.env['LIBSQL_URL'] || `http://127.0.0.1:${process.env['SANDBOX_PORT'] || 8790}/libsql`

export default defineConfig({
  dialect: 'turso',
  schema: './src/schema/!(*.test).ts',
  out: '../../drizzle',
  // The sandbox asks for none, but the tool insists on one.
  dbCredentials: { url, authToken: process.env['LIBSQL_AUTH_TOKEN'] || 'none' },
})
