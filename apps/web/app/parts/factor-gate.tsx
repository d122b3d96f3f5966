import type { ReactNode } from 'react'
import { useMember } from './me.ts'
import { ProvenOnly } from './proven-only.tsx'

/** What changes the way to sign in asks for a confirmed address, and for a fresh proof. */
export function FactorGate({ children }: { children: ReactNode }) {
  if (useMember().emailVerified) return <ProvenOnly>{children}</ProvenOnly>
  return <p className="text-sm text-muted">Please confirm your email address first, with the link in our mail.</p>
}
