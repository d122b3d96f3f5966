import type { TestPerson } from './people.ts'

/** Somebody of whom every table tells. */
export type Whole = {
  readonly person: TestPerson
  /** Stands in every column that takes a text. */
  readonly mark: string
  readonly email: string
  /** Whom they have blocked. */
  readonly blocked: TestPerson
}
