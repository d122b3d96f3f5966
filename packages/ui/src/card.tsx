import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type CardProps = {
  as?: 'div' | 'article' | 'section' | 'li' | undefined
  className?: string | undefined
  children: ReactNode
}

export function Card({ as: Tag = 'div', className, children }: CardProps) {
  return (
    <Tag className={classNames('rounded-card border border-line bg-surface p-4 sm:p-5', className)}>{children}</Tag>
  )
}
