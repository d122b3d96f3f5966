import { expect, onTestFinished, test, vi } from 'vitest'
import { logFor } from './log.ts'

test('an event is one line of JSON with the request it belongs to, and errors carry no parameters and no addresses', () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined)
  onTestFinished(() => info.mockRestore())
  const cause = new Error('422 for reader@example.test: refused')
  const error = new Error('Failed query: insert into users values (?)\nparams: secret-one,secret-two', { cause })
  logFor('req-1')('page.failed', { path: '/', error })
  const [line] = info.mock.calls[0] ?? []
  expect(line).not.toMatch(/secret|reader@|\n/)
  expect(JSON.parse(String(line))).toMatchObject({
    event: 'page.failed',
    requestId: 'req-1',
    error: { message: 'Failed query: insert into users values (?)', cause: { message: '422 for <address>: refused' } },
  })
})
