import type { ReactNode } from 'react'
import { Badge } from '@mentorhub/ui/badge'
import { Moment } from '@mentorhub/ui/moment'
import { RowList } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { rejectionWords } from '@mentorhub/domain/mentors/rejection-words'
import { momentOf } from '../moment-of.ts'
import type { Application } from './application.ts'
import { actionWords, decisionWords, statusWords } from './mentor-words.ts'

type HistoryProps = { application: Application; zone: string }

/** Every time they applied, and all that staff has done about them. */
export function History({ application: { attempts, log, now }, zone }: HistoryProps) {
  const when = (at: number) => <Moment {...momentOf(at, zone, now)} />
  return (
    <SettingsSection title="History">
      {attempts.length > 0 ? (
        <RowList label="Applications" rows={attempts.map((one) => attemptRow(one, when))} />
      ) : (
        <p className="text-sm text-muted">No application of theirs is kept here.</p>
      )}
      {log.length > 0 && (
        <RowList
          label="Decisions"
          rows={log.map(({ id, action, actor, at }) => ({
            key: id,
            sign: { icon: 'shield' },
            title: actionWords(action),
            detail: (
              <>
                {actor ?? 'Somebody who has left'}, {when(at)}
              </>
            ),
          }))}
        />
      )}
    </SettingsSection>
  )
}

type Attempt = Application['attempts'][number]

function attemptRow(attempt: Attempt, when: (at: number) => ReactNode) {
  const { id, decision, decidedBy, decidedAt, reasonCode, reasonText, submittedAt } = attempt
  const status = statusWords[decision ?? 'pending']
  return {
    key: id,
    sign: { icon: 'briefcase' },
    title: `Application ${attempt.attempt}`,
    badge: <Badge tone={status.tone}>{decision ? decisionWords[decision] : 'Waiting'}</Badge>,
    detail: (
      <>
        Handed in {when(submittedAt)}
        {decidedAt !== null && (
          <>
            , decided by {decidedBy ?? 'somebody who has left'} {when(decidedAt)}
          </>
        )}
        {reasonCode && <span className="mt-1 block font-medium text-ink">{rejectionWords[reasonCode]}</span>}
        {reasonText && <span className="mt-1 block whitespace-pre-line text-ink">{reasonText}</span>}
      </>
    ),
  } as const
}
