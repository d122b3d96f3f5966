import type { ReactNode } from 'react'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import { sentence } from '../messages.ts'

const reasons = { used: 'token.used', expired: 'token.expired', invalid: 'token.invalid' } as const

type DeadLinkProps = { state: keyof typeof reasons | 'open'; reason?: string | undefined; children?: ReactNode }

/** A mailed link that does nothing any more, why, and what to do instead. */
export function DeadLink({ state, reason, children }: DeadLinkProps) {
  const why = reason ?? (state === 'open' ? 'token.invalid' : reasons[state])
  return (
    <MailActionPage title="This link does not work any more" lead={sentence(why)}>
      {children}
    </MailActionPage>
  )
}
