import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { controlShape, Field, type FieldWords, tiesOf } from './field.tsx'

type CodeFieldProps = FieldWords & {
  name?: string | undefined
  /** How many come by mail or from an app; null for a recovery code, which has letters, too. */
  digits: 6 | 8 | null
  /** For a page that asks for nothing but the code. */
  takesFocus?: boolean | undefined
}

/** People type a code in one go or in two halves, so one space in the middle is taken too. */
export function CodeField({ name = 'code', digits, takesFocus, ...words }: CodeFieldProps) {
  return (
    <Field {...words} id={name}>
      <input
        {...(digits ? onlyDigits(digits) : letters)}
        {...tiesOf(name, words)}
        id={name}
        name={name}
        required
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page asks for nothing but the code
        autoFocus={takesFocus}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className={classNames(
          controlShape,
          'min-h-control py-2 text-center font-mono',
          digits ? 'indent-[0.4em] text-xl tracking-[0.4em]' : 'text-lg tracking-wide',
        )}
      />
    </Field>
  )
}

function onlyDigits(length: number): ComponentProps<'input'> {
  const half = `[0-9]{${length / 2}}`
  return {
    type: 'text',
    inputMode: 'numeric',
    autoComplete: 'one-time-code',
    pattern: `${half} ?${half}`,
    maxLength: length + 1,
    title: `${length} digits`,
  }
}

const letters: ComponentProps<'input'> = { type: 'text', autoComplete: 'off', maxLength: 40 }
