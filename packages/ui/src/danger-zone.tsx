import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Disclosure } from './disclosure.tsx'
import { formLook, SettingsSection } from './settings-section.tsx'

type DangerZoneProps = {
  title: string
  lead: ReactNode
  /** What the closed zone says, for example "Delete my account". */
  label: string
  consequences: readonly string[]
  /** Open from the start when the form came back with an error. */
  open?: boolean | undefined
  children: ReactNode
}

/** Asks once: first it says what will happen, and only then there is the button. */
export function DangerZone({ title, lead, label, consequences, open, children }: DangerZoneProps) {
  return (
    <SettingsSection title={title} lead={lead} tone="danger">
      <Disclosure label={label} look="button" open={open}>
        <div className={classNames('grid grid-cols-1 gap-4 border-t border-line pt-4', formLook)}>
          <div className="text-sm">
            <p className="font-semibold">What will happen</p>
            <ul className="mt-1 list-disc ps-5">
              {consequences.map((consequence) => (
                <li key={consequence}>{consequence}</li>
              ))}
            </ul>
          </div>
          {children}
        </div>
      </Disclosure>
    </SettingsSection>
  )
}
