import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { SlotMeter } from '@mentorhub/ui/slot-meter'
import { advisedSlots } from '@mentorhub/domain/availability/availability'
import { meterDays } from '@mentorhub/domain/availability/slots-ahead'
import { tabPath } from './availability-tabs.ts'
import type { OwnSchedule } from './schedule-data.ts'

/** How much can be booked, what to do when it is little, and four tips. */
export function AvailabilityAside({ schedule }: { schedule: OwnSchedule }) {
  const step = schedule.slots < advisedSlots ? nextStep(schedule) : undefined
  return (
    <div className="flex flex-col gap-5">
      <SettingsSection title="Bookable slots">
        <SlotMeter slots={schedule.slots} advised={advisedSlots} within={`in the next ${meterDays} days`} />
        {step && (
          <p className="text-sm">
            {step.why} <AppLink to={step.to}>{step.label}</AppLink>
          </p>
        )}
      </SettingsSection>
      <SettingsSection title="Tips">
        <ul className="flex list-disc flex-col gap-2 ps-5 text-sm">
          {tips.map(({ text, more }) => (
            <li key={text}>
              {text}
              {more && (
                <>
                  {' '}
                  <AppLink to={more.to}>{more.label}</AppLink>
                </>
              )}
            </li>
          ))}
        </ul>
      </SettingsSection>
    </div>
  )
}

const tips = [
  { text: `Keep at least ${advisedSlots} slots available.` },
  { text: 'Update your availability weekly.' },
  { text: 'Block out personal time.', more: { label: 'Blocks', to: tabPath('blocks') } },
  { text: 'Allow buffer time between sessions.', more: { label: 'Limits', to: tabPath('limits') } },
]

type Step = { readonly why: string; readonly label: string; readonly to: string }

/** What stands most in the way. */
function nextStep({ shortestSession, accepting, rules, overrides, limits }: OwnSchedule): Step {
  if (shortestSession === null)
    return { why: 'You offer no kind of session.', label: 'Add a session type', to: href('/mentor/session-types') }
  if (rules.length === 0 && overrides.every(({ kind }) => kind === 'block'))
    return { why: 'You have no hours yet.', label: 'Add weekly hours', to: tabPath('recurring') }
  if (!accepting) return { why: 'You accept no requests.', label: 'Change that', to: tabPath('limits') }
  if (limits.minNoticeMin > longNotice || limits.horizonDays < meterDays)
    return { why: 'Your limits leave little of the next days.', label: 'Look at your limits', to: tabPath('limits') }
  return { why: 'An hour or two more on one day does it.', label: 'Add hours', to: tabPath('recurring') }
}

/** Five days. */
const longNotice = 7200
