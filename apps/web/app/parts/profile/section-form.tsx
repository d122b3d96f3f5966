import type { ReactNode } from 'react'
import { href } from 'react-router'
import type { FormState } from '../form-state.ts'
import type { Section } from './own-profile.ts'

type SectionFormProps = { section: Section; version: number; form: FormState; children: ReactNode }

/** Says from which state of the profile the editing began. One that came back begins from the newest. */
export function SectionForm({ section, version, form, children }: SectionFormProps) {
  return (
    <form
      method="post"
      action={`${href('/settings/profile')}?section=${section}`}
      noValidate={form.isRefused}
      className="flex flex-col gap-5"
    >
      <input type="hidden" name="version" value={version} />
      {children}
    </form>
  )
}
