import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { controlShape, Field, type FieldWords, tiesOf } from './field.tsx'

type PrefixedFieldProps = Omit<ComponentProps<'input'>, 'name' | 'style' | 'className' | 'prefix'> &
  FieldWords & { name: string; prefix: string }

/** The prefix is shown with what is typed and not sent: the address, for example, that a username becomes a part of. */
export function PrefixedField({ name, id = name, prefix, label, hint, error, optional, ...input }: PrefixedFieldProps) {
  const { 'aria-describedby': describedBy, ...ties } = tiesOf(id, { hint, error })
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <div className={classNames(controlShape, 'rings flex items-center has-aria-invalid:border-danger')}>
        <span id={`${id}-prefix`} className="truncate text-muted">
          {prefix}
        </span>
        <input
          type="text"
          {...input}
          {...ties}
          aria-describedby={[describedBy, `${id}-prefix`].filter(Boolean).join(' ')}
          id={id}
          name={name}
          className="min-h-control w-0 min-w-24 flex-1"
        />
      </div>
    </Field>
  )
}
