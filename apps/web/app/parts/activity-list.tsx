import { Moment } from '@mentorhub/ui/moment'
import { RowList } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { AppLink } from '@mentorhub/ui/link'
import { href } from 'react-router'
import { placeOf } from '@mentorhub/domain/time/when-in'
import type { ActivityKind } from '@mentorhub/domain/auth/activity'
import { activityWords } from './activity-words.ts'
import { momentOf } from './moment-of.ts'

type Activity = {
  readonly kind: ActivityKind
  readonly device: string | null
  readonly change: string | null
  readonly at: number
}

/** Whoever finds something here that they did not do, finds what to do about it, too. */
export function ActivityList({ activity, zone }: { activity: readonly Activity[]; zone: string }) {
  return (
    <SettingsSection
      title="What happened lately"
      lead={
        <>
          Times are those of {placeOf(zone)}. If something here was not you, change your password and{' '}
          <AppLink to={href('/settings/sessions')}>sign out your other devices</AppLink>.
        </>
      }
    >
      {activity.length > 0 ? (
        <RowList label="What happened lately" rows={activity.map((one, at) => rowOf(one, at, zone))} />
      ) : (
        <p className="text-sm text-muted">
          Nothing yet. Sign-ins and changes of your password, address or second step will stand here.
        </p>
      )}
    </SettingsSection>
  )
}

function rowOf({ at, device, ...one }: Activity, index: number, zone: string) {
  const { title, icon } = activityWords(one)
  return {
    key: `${index}`,
    sign: { icon },
    title,
    detail: (
      <>
        {device && `${device} · `}
        <Moment {...momentOf(at, zone)} />
      </>
    ),
  }
}
