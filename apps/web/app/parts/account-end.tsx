import { href } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { DangerZone } from '@mentorhub/ui/danger-zone'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { days } from '@mentorhub/domain/duration'
import { whenIn } from '@mentorhub/domain/time/when-in'
import { deletionGrace } from '@mentorhub/domain/users/user'
import { OpenList, type OpenBookings } from './bookings/open-list.tsx'
import type { Me } from './me.ts'
import { ProvenOnly } from './proven-only.tsx'

const grace = deletionGrace / days(1)

const consequences = [
  'At once: nobody else sees your profile, your other devices are signed out, and you get a mail with the way back.',
  `For ${grace} days: your account works as before, and one click here keeps it. Sessions that were cancelled stay cancelled.`,
  'After that: your profile, photo, what you wrote about sessions, settings, notifications, newsletter and questions to support are deleted for good, and your username is free for others.',
  'What stays: when you met others and the stars you gave, without your name and your words, and the record of important steps, such as sign-ins. It holds numbers that lead to nobody any more.',
]

type AccountEndProps = { me: Me; isRefused: boolean; closing: OpenBookings }

/** The way out, or the way back. */
export function AccountEnd({ me, isRefused, closing }: AccountEndProps) {
  if (me.deletionDueAt !== null) return <Leaving dueAt={me.deletionDueAt} zone={me.timezone} />
  return (
    <DangerZone
      title="Delete my account"
      lead={`You have ${grace} days to change your mind. Take a copy of your data first.`}
      label="Delete my account"
      consequences={consequences}
      open={isRefused}
    >
      {closing.total > 0 && (
        <div className="text-sm">
          <p className="font-semibold">{closingWords(closing)}</p>
          <OpenList bookings={closing} />
        </div>
      )}
      <ProvenOnly>
        <Step does="delete" label={`Delete my account in ${grace} days`} tone="danger" />
      </ProvenOnly>
    </DangerZone>
  )
}

const Leaving = ({ dueAt, zone }: { dueAt: number; zone: string }) => (
  <SettingsSection
    title="Changed your mind?"
    tone="danger"
    lead={
      <>
        Until <strong>{whenIn(dueAt, zone)}</strong> your account works as before, but nobody else sees your profile.
        Then it is gone, with all that belongs to it. If you keep it, sessions that were cancelled stay cancelled.
      </>
    }
  >
    <Step does="keep" label="Keep my account" tone="primary" />
  </SettingsSection>
)

const closingWords = ({ total }: OpenBookings) =>
  total === 1
    ? 'This session is cancelled at once, and the other person is told:'
    : `These ${total} sessions are cancelled at once, and the others are told:`

type StepProps = { does: 'delete' | 'keep'; label: string; tone: 'danger' | 'primary' }

const Step = ({ does, label, tone }: StepProps) => (
  <form method="post" action={href('/settings/privacy')}>
    <input type="hidden" name="does" value={does} />
    <Button tone={tone}>{label}</Button>
  </form>
)
