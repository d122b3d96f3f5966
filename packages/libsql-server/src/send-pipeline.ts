import { expect } from 'vitest'
import { fieldsOf, listOf } from './json-fields.ts'
import type { LibsqlServer } from './libsql-server.ts'

export const execute = (sql: string, more = {}) => ({ type: 'execute', stmt: { sql, ...more } })

export const batch = (...steps: readonly object[]) => ({ type: 'batch', batch: { steps } })

export const close = { type: 'close' }

/** Sends requests and checks what the protocol promises of every answer. */
export async function sendPipeline(server: LibsqlServer, requests: readonly unknown[], baton?: unknown) {
  const { status, body } = await server.pipeline({ baton, requests })
  expect(status).toBe(200)
  const answer = fieldsOf(body, 'answer')
  const results = listOf(answer['results'], 'results')
  expect(results).toHaveLength(requests.length)
  expect(answer['base_url']).toBeNull()
  return { baton: answer['baton'], results }
}
