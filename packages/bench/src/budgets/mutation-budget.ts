import type { Part } from '../app/cast.ts'

/** Somebody who takes each step in turn, and what came of the steps before. */
export type Person = {
  /** Nobody has it before this person gives it to a form. */
  readonly email: string
  /** Of an account in the demo world; a guest has none. */
  readonly account: string
  /** Of a link that was mailed to them, or to another address of theirs. */
  readonly mailedPath: (beginning: string, to?: string) => Promise<string>
  /** The newest code that was mailed to their account, or to another address of theirs. */
  readonly mailedCode: (to?: string) => Promise<string>
  /** What a page gives along, such as the value of a hidden field. */
  readonly given: (path: string, where: RegExp) => Promise<string>
  /** Where Google sends somebody who was last sent there and has chosen this account. */
  readonly fromGoogle: (sub: string) => Promise<string>
}

type Fields = Readonly<Record<string, string>>

export type MutationBudget = {
  /** As app/routes.ts writes the address it is posted to. */
  readonly route: string
  readonly procedure?: string
  /** Who takes it, when it is not for guests and members alike. */
  readonly by?: 'guest' | Part
  readonly path: (person: Person) => Promise<string> | string
  /** Nothing for the one address that changes something when it is opened. */
  readonly form?: (person: Person) => Fields | FormData | Promise<Fields | FormData>
  readonly status: number
  readonly depth: number
  readonly requests: number
}

export const pressed = () => ({})
