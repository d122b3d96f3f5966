import { expect, test } from 'vitest'
import { replaceSpans } from './replace-spans.ts'

test('each span is replaced, whatever their order, and the lines below stay where they were', () => {
  const code = 'a = {\n  b,\n}\nc = [d]\n'
  const spans = [
    { start: code.indexOf('[d]'), end: code.indexOf('[d]') + 3, by: 'two' },
    { start: 4, end: 12, by: 'one' },
  ]
  expect(replaceSpans(code, spans)).toBe('a = one\n\n\nc = two\n')
})
