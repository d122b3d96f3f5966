import { Button } from '@mentorhub/ui/button'
import { whenIn } from '@mentorhub/domain/time/when-in'
import { FactorGate } from './factor-gate.tsx'
import { useMember } from './me.ts'

type FactorOffProps = { action: string; since: number; isLast: boolean }

/** Since when a factor is on, and the way to switch it off, in words that say what that means. */
export function FactorOff({ action, since, isLast }: FactorOffProps) {
  const { timezone } = useMember()
  return (
    <>
      <p className="text-sm">On since {whenIn(since, timezone)}.</p>
      <p className="text-sm text-muted">
        {isLast
          ? 'If you turn this off, your password alone opens your account again, and your recovery codes no longer work.'
          : 'If you turn this off, signing in still asks for a code, in the other way.'}{' '}
        You are signed out on all other devices.
      </p>
      <FactorGate>
        <form method="post" action={action}>
          <input type="hidden" name="does" value="off" />
          <Button tone="caution">Turn it off</Button>
        </form>
      </FactorGate>
    </>
  )
}
