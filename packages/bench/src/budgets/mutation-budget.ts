import type { Part } from '../app/cast.ts'

/** Somebody who takes each step in turn, and the mails that came to them. */
export type Person = {
  /** Nobody has it before this person gives it to a form. */
  readonly email: string
  /** Of an account in the demo world; guests have none. */
  readonly account: string
  readonly mailedPath: (beginning: string, to?: string) => Promise<string>
}

export type MutationBudget = {
  /** As app/routes.ts writes the address it is posted to. */
  readonly route: string
  readonly procedure?: string
  /** Who takes it, when it is not for guests and members alike. */
  readonly by?: 'guest' | Part
  readonly path: (person: Person) => Promise<string> | string
  readonly form: (person: Person) => Readonly<Record<string, string>> | FormData
  readonly status: number
  readonly depth: number
  readonly requests: number
}

export const pressed = () => ({})
