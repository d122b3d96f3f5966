import type { ComponentProps } from 'react'
import { AppLink } from './link.tsx'
import type { NavItem } from './navigation.tsx'
import { TextField } from './text-field.tsx'

type PasswordFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'name' | 'autoComplete' | 'defaultValue'> & {
  name?: string | undefined
  /** Tells password managers whether to fill in or to propose. */
  autoComplete: 'current-password' | 'new-password'
  /** Behind the field, so that the way from name to password stays short. */
  forgotten?: NavItem | undefined
}

/** A password is never given back to the page, not even after an error. */
export function PasswordField({ name = 'password', forgotten, ...field }: PasswordFieldProps) {
  return (
    <div>
      <TextField spellCheck={false} autoCapitalize="none" {...field} name={name} type="password" />
      {forgotten && (
        <AppLink to={forgotten.to} className="mt-1 inline-flex min-h-target items-center text-sm">
          {forgotten.label}
        </AppLink>
      )}
    </div>
  )
}
