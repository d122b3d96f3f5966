import { data } from 'react-router'
import { z } from 'zod'
import { refusedForm, type Fields, type Typed } from './refused-form.ts'

/** Reads a posted form by the same schema as the procedure; what was typed comes back with the errors. */
export async function readForm<T extends z.ZodType>(request: Request, schema: T, given: Typed = {}) {
  const typed = { ...typedIn(await formOf(request)), ...given }
  const read = schema.safeParse(typed)
  if (read.success) return { input: read.data, typed }
  const fields: Fields = z.flattenError(read.error).fieldErrors
  return { refused: refusedForm({ reason: 'form.invalid', fields, typed }, { status: 422 }) }
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
