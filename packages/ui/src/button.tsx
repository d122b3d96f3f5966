import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import { AppLink } from './link.tsx'

const tones = {
  primary: 'border-transparent bg-primary-strong text-on-primary hover:bg-primary-hover',
  secondary: 'border-edge bg-surface text-ink hover:bg-subtle',
  quiet: 'border-transparent text-primary-strong hover:bg-subtle',
  danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-hover',
  caution: 'border-edge bg-surface text-danger hover:bg-danger-tint',
}

const sizes = { medium: 'min-h-control px-4', small: 'min-h-control-small px-3' }

const shape =
  'inline-flex items-center justify-center gap-2 rounded-control border py-1 text-sm font-medium no-underline'

type Tone = keyof typeof tones
type Size = keyof typeof sizes

/** For what is no button and no link of ours, yet looks like one. */
export function buttonLook(tone: Tone, size: Size = 'medium'): string {
  return classNames(shape, sizes[size], tones[tone])
}

type Look = {
  tone?: Tone | undefined
  size?: Size | undefined
  icon?: IconName | undefined
  children: ReactNode
}

type ButtonProps = Omit<ComponentProps<'button'>, 'style' | 'className' | 'type'> &
  Look & { type?: 'submit' | 'button' | undefined }

export function Button({ tone = 'primary', size = 'medium', type, icon, children, ...button }: ButtonProps) {
  return (
    <button
      {...button}
      type={type === 'button' ? 'button' : 'submit'}
      className={classNames(buttonLook(tone, size), 'disabled:cursor-not-allowed disabled:opacity-60')}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

type ButtonLinkProps = Look & { to: string }

export function ButtonLink({ to, tone = 'primary', size = 'medium', icon, children }: ButtonLinkProps) {
  return (
    <AppLink to={to} className={buttonLook(tone, size)}>
      {icon && <Icon name={icon} />}
      {children}
    </AppLink>
  )
}
