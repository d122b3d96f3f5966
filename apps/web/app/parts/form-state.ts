import { sentence } from '../messages.ts'
import { fieldSentence } from '../field-messages.ts'
import type { RefusedForm } from '../server/refused-form.ts'

export type FormState = {
  readonly text: (name: string) => string
  readonly list: (name: string) => readonly string[]
  readonly error: (name: string) => string | undefined
  readonly errors: readonly { readonly field: string; readonly message: string }[]
  readonly isRefused: boolean
}

/** A form that came back: what was typed, and at each field what is wrong with it. */
export function formState(refused: RefusedForm | undefined, firstField: string, given: Given = {}): FormState {
  const errors = refused ? errorsOf(refused, firstField) : []
  const typed = refused?.typed ?? given
  return {
    text: (name) => first(typed[name]),
    list: (name) => all(typed[name]),
    error: (name) => errors.find(({ field }) => field === name)?.message,
    errors,
    isRefused: refused !== undefined,
  }
}

/** What stands in the fields before anybody has typed. */
type Given = Readonly<Record<string, string | readonly string[] | null | undefined>>

const all = (value: Given[string]): readonly string[] => (typeof value === 'string' ? [value] : (value ?? []))
const first = (value: Given[string]) => all(value)[0] ?? ''

function errorsOf({ reason, fields }: RefusedForm, firstField: string) {
  const named = Object.entries(fields).flatMap(([field, reasons]) =>
    reasons?.[0] ? [{ field, message: fieldSentence(field, reasons[0]) }] : [],
  )
  return named.length > 0 ? named : [{ field: fieldOf(reason) ?? firstField, message: sentence(reason) }]
}

/** Some reasons are about one field, and say so by their first word; a missing proof is about none. */
const fieldOf = (reason: string) =>
  reason === 'auth.confirm_first' ? 'confirm' : /^(password|username|email|photo|code)\./.exec(reason)?.[1]
