import { data } from 'react-router'

export type Typed = Readonly<Record<string, string | readonly string[]>>
export type Fields = Readonly<Record<string, readonly string[] | undefined>>

/** What a form gets back when it was refused: why, where, and what was typed. */
export type RefusedForm = { readonly reason: string; readonly fields: Fields; readonly typed: Typed }

export const refusedForm = (form: RefusedForm, init: ResponseInit) => data(form, init)
