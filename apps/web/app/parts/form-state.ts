import { sentence } from '../messages.ts'
import { fieldSentence } from '../field-messages.ts'
import type { RefusedForm } from '../server/refused-form.ts'

type Field = { readonly name: string; readonly defaultValue: string; readonly error: string | undefined }

/** What is wrong, and where; nowhere, when no field of the page is to blame. */
type Told = { readonly field: string | null; readonly message: string; readonly lacksProof: boolean }

export type FormState = {
  readonly text: (name: string) => string
  readonly list: (name: string) => readonly string[]
  readonly error: (name: string) => string | undefined
  /** What a text field needs to know of its state. */
  readonly field: (name: string) => Field
  readonly errors: readonly Told[]
  readonly isRefused: boolean
}

/**
 * A form that came back: what was typed, and at each field what is wrong with it. What is about no field leads to the
 * first one; a page that has none says null.
 */
export function formState(refused: Refused | undefined, firstField: string | null, given: Given = {}): FormState {
  const errors = refused ? errorsOf(refused, firstField) : []
  const typed = refused?.typed ?? given
  const text = (name: string) => first(typed[name])
  const error = (name: string) => errors.find(({ field }) => field === name)?.message
  return {
    text,
    list: (name) => all(typed[name]),
    error,
    field: (name) => ({ name, defaultValue: text(name), error: error(name) }),
    errors,
    isRefused: refused !== undefined,
  }
}

/** A refusal can also come by the address of the page, as a reason alone. */
type Refused = Partial<RefusedForm> & Pick<RefusedForm, 'reason'>

/** What stands in the fields before anybody has typed. */
type Given = Readonly<Record<string, string | readonly string[] | null | undefined>>

const all = (value: Given[string]): readonly string[] => (typeof value === 'string' ? [value] : (value ?? []))
const first = (value: Given[string]) => all(value)[0] ?? ''

function errorsOf({ reason, fields = {} }: Refused, firstField: string | null): readonly Told[] {
  const lacksProof = reason === 'auth.confirm_first'
  const named = Object.entries(fields).flatMap(([field, reasons]) =>
    reasons?.[0] ? [{ field: firstField && field, message: fieldSentence(field, reasons[0]), lacksProof }] : [],
  )
  if (named.length > 0) return named
  const field = firstField && (fieldOf(reason) ?? firstField)
  return [{ field: lacksProof ? null : field, message: sentence(reason), lacksProof }]
}

/** Some reasons are about one field, and say so by their first word. */
const fieldOf = (reason: string) => /^(password|username|email|photo|code|expertise)\./.exec(reason)?.[1]
