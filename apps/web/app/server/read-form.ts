import { data } from 'react-router'
import type { z } from 'zod'
import { refusedForm, type Fields, type Typed } from './refused-form.ts'
import { tooLarge } from './text-parts.ts'

/** Reads a posted form by the same schema as the procedure; what was typed comes back with the errors. */
export const readForm = async <T extends z.ZodType>(request: Request, schema: T, given: Typed = {}) =>
  checked({ ...typedIn(await formOf(request)), ...given }, schema)

export function checked<T extends z.ZodType>(typed: Typed, schema: T) {
  const read = schema.safeParse(typed)
  if (read.success) return { input: read.data, typed }
  return { refused: refusedForm({ reason: 'form.invalid', fields: fieldsOf(read.error), typed }, { status: 422 }) }
}

/** What is wrong within a line of a table is told of the line and its field: "skills.3.name". */
function fieldsOf({ issues }: z.ZodError): Fields {
  const told = issues.filter(({ path }) => path.length > 0)
  const byField = Map.groupBy(told, ({ path }) => (path.length > 2 ? path.join('.') : String(path[0])))
  return Object.fromEntries(Array.from(byField, ([field, wrongs]) => [field, wrongs.map(({ message }) => message)]))
}

/** The bytes of a posted file, and the texts beside it; undefined when none was chosen, which browsers send as an empty one. */
export async function readFile(request: Request, name: string) {
  const form = await formOf(request)
  const file = form.get(name)
  const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
  return { bytes, typed: typedIn(form) }
}

/** All that were chosen in one field, and the texts beside them; of files that are too large only that they were. */
export async function readFiles(request: Request, name: string) {
  const form = await formOf(request)
  // Browsers send an empty file without a name where none was chosen.
  const chosen = form.getAll(name).flatMap((file) => (file instanceof File && file.name !== '' ? [file] : []))
  const files = chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  return { files: await Promise.all(files), typed: typedIn(form), isTooLarge: form.has(tooLarge) }
}

/** No page of ours asks more; a form of a hundred thousand fields is made to keep us busy. */
const mostFields = 200

/** What was posted; bytes that only say they are a form are nobody's form. */
export async function formOf(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => undefined)
  if (!form || [...form.keys()].length > mostFields) throw data({ reason: 'form.unreadable' }, { status: 400 })
  return form
}

/** A repeated field is a list. */
function typedIn(form: FormData): Record<string, string | string[]> {
  const lists = new Map<string, string[]>()
  for (const [name, value] of form)
    if (typeof value === 'string') lists.set(name, [...(lists.get(name) ?? []), plain(value)])
  return Object.fromEntries(
    Array.from(lists, ([name, [first = '', ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  )
}

/** Browsers send line ends as CRLF, everything else in the system means LF; what cannot be stored was not typed. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed()
