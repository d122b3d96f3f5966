import { SettingsSection } from '@mentorhub/ui/settings-section'
import { AcceptingBadge } from '../accepting-badge.tsx'
import { AcceptingToggle } from '../accepting-toggle.tsx'
import { tabPath } from './availability-tabs.ts'

export const AcceptingSection = ({ accepting }: { accepting: boolean }) => (
  <SettingsSection
    title="Accepting requests"
    lead={
      accepting
        ? 'Mentees can ask for your times. Stop for a while without losing your hours; sessions that are agreed stay.'
        : 'Nobody can ask for your times now. Your hours are kept.'
    }
    badge={<AcceptingBadge accepting={accepting} />}
  >
    <AcceptingToggle accepting={accepting} action={tabPath('limits', { act: 'setAccepting' })} />
  </SettingsSection>
)
