import { HranaError } from './hrana-error.ts'

export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown, name: string): Fields {
  if (isFields(value)) return value
  throw malformed(name, 'an object')
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw malformed(name, 'a list')
}

export function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw malformed(name, 'a text')
}

export function wholeNumberOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw malformed(name, 'a whole number')
}

/** The protocol leaves a field out or says null, and means the same. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined

export const malformed = (name: string, wanted: string) =>
  new HranaError('HRANA_PROTO_ERROR', `Malformed request: ${name} must be ${wanted}`)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
