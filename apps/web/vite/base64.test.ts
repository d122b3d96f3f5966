import { expect, test } from 'vitest'
import { Base64 } from './base64.ts'

test('bytes come back from their text, with and without its padding, in a buffer of their own', () => {
  const bytes = Uint8Array.of(0, 250, 251, 255)
  expect(Base64.fromUint8Array(bytes)).toBe('APr7/w==')
  for (const text of ['APr7/w==', 'APr7/w']) {
    const back = Base64.toUint8Array(text)
    expect(back).toStrictEqual(bytes)
    expect(back.buffer.byteLength).toBe(bytes.length)
  }
})
