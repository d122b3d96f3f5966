import { ApplicationSheet } from '@mentorhub/ui/application-sheet'
import { sheetOf } from '../apply/sheet-of.ts'
import type { Application } from './application.ts'

/** What was handed in and, where the profile has changed since, what would be public instead. */
export function HandedIn({ application: { person, shown, present } }: { application: Application }) {
  if (!present) return <ApplicationSheet {...sheetOf(person.name, shown)} />
  return (
    <>
      <h2 className="text-lg">As it would be public now</h2>
      <ApplicationSheet {...sheetOf(person.name, present)} />
      <h2 className="text-lg">As it was handed in</h2>
      <ApplicationSheet {...sheetOf(person.name, shown)} />
    </>
  )
}
