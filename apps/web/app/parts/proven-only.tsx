import type { ReactNode } from 'react'
import { href, useLocation } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { useMember } from './me.ts'
import { withNext } from './with-next.ts'

/** `keeps` shows the form all the same, because it came back with something typed. */
type ProvenOnlyProps = { children: ReactNode; keeps?: boolean | undefined }

/** A form for dangerous changes, or the way to prove first who is there. */
export function ProvenOnly({ children, keeps = false }: ProvenOnlyProps) {
  const { pathname } = useLocation()
  if (useMember().provenUntil || keeps) return children
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-sm text-muted">This is protected: we ask once more whether it is you.</p>
      <ButtonLink to={withNext(href('/settings/confirm'), pathname)} tone="secondary" icon="lock">
        Confirm that it is you
      </ButtonLink>
    </div>
  )
}
