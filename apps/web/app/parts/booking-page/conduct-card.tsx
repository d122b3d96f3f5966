import { Icon } from '@mentorhub/ui/icon'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Booking } from './booking-data.ts'

/** Before they meet: what a good session needs of each. */
export const conduct = {
  mentor: ['Be punctual and prepared.', 'Review the topic.', 'Have your resources ready.', 'Take notes if needed.'],
  mentee: [
    'Prepare your questions.',
    'Read about your mentor.',
    'Test video and audio.',
    'Be ready 5 minutes early.',
    'Have a notebook at hand.',
  ],
} as const

export function ConductCard({ booking: { as, status, endsAt, now } }: { booking: Booking }) {
  if (status !== 'confirmed' || now >= endsAt) return null
  return (
    <SettingsSection title={as === 'mentor' ? 'Conduct' : 'Before you meet'}>
      <ul className="flex flex-col gap-2 text-sm">
        {conduct[as].map((words) => (
          <li key={words} className="flex gap-2">
            <Icon name="check" className="mt-0.5 text-secondary-strong" />
            {words}
          </li>
        ))}
      </ul>
    </SettingsSection>
  )
}
