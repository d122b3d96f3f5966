import { HranaError } from './hrana-error.ts'
import type { SqliteValue, Value } from './hrana.ts'
import { fieldsOf, malformed, textOf } from './json-fields.ts'

export function readValue(json: unknown): SqliteValue {
  const { type, value, base64 } = fieldsOf(json, 'value')
  switch (type) {
    case 'null':
      return null
    case 'integer':
      return readInteger(textOf(value, 'integer'))
    case 'float':
      if (typeof value === 'number') return value
      throw malformed('float', 'a number')
    case 'text':
      return textOf(value, 'text')
    case 'blob':
      return Buffer.from(textOf(base64, 'blob'), 'base64')
    default:
      throw malformed('value', 'null, integer, float, text or blob')
  }
}

function readInteger(text: string): bigint {
  if (!/^-?\d{1,19}$/.test(text)) throw malformed('integer', 'decimal digits')
  const integer = BigInt(text)
  if (BigInt.asIntN(64, integer) !== integer) throw malformed('integer', 'of 64 bits')
  return integer
}

export function writeValue(cell: unknown): Value {
  if (typeof cell === 'bigint') return { type: 'integer', value: cell.toString() }
  if (typeof cell === 'number') return writeFloat(cell)
  if (typeof cell === 'string') return { type: 'text', value: cell }
  // The protocol's base64 has no padding.
  if (cell instanceof Uint8Array)
    return { type: 'blob', base64: Buffer.from(cell).toString('base64').replace(/=+$/, '') }
  return { type: 'null' }
}

function writeFloat(value: number): Value {
  if (Number.isFinite(value)) return { type: 'float', value }
  throw new HranaError('HRANA_PROTO_ERROR', `The result holds ${value}, for which JSON has no word`)
}
