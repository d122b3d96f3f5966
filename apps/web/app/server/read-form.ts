import { z } from 'zod'
import { refusedForm, type Fields, type Typed } from './refused-form.ts'

/** Reads a posted form by the same schema as the procedure; what was typed comes back with the errors. */
export async function readForm<T extends z.ZodType>(request: Request, schema: T, given: Typed = {}) {
  const typed = { ...typedIn(await request.formData()), ...given }
  const read = schema.safeParse(typed)
  if (read.success) return { input: read.data, typed }
  const fields: Fields = z.flattenError(read.error).fieldErrors
  return { refused: refusedForm({ reason: 'form.invalid', fields, typed }, { status: 422 }) }
}

/** A repeated field is a list. Browsers send line ends as CRLF; everything else in the system means LF. */
function typedIn(form: FormData): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    const [first = '', ...more] = form
      .getAll(name)
      .flatMap((value) => (typeof value === 'string' ? [value.replace(/\r\n?/g, '\n')] : []))
    typed[name] = more.length > 0 ? [first, ...more] : first
  }
  return typed
}
