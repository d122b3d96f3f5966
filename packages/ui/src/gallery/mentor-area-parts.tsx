import { CheckboxField } from '../checkbox-field.tsx'
import { SlotMeter } from '../slot-meter.tsx'
import { Stats } from '../stat.tsx'
import { Tabs } from '../tabs.tsx'
import { Part } from './part.tsx'

const within = 'in the next 14 days'

/** What the pages of mentors and of staff are made of. */
export function MentorAreaParts() {
  return (
    <>
      <Part title="Views of one thing">
        <Tabs
          label="Applications"
          tabs={[
            { label: 'All', to: '/dev/ui?tab=all', current: false, count: 48 },
            { label: 'Pending', to: '/dev/ui?tab=pending', current: true, count: 3 },
            { label: 'Inactive', to: '/dev/ui?tab=inactive', current: false, count: 0 },
          ]}
        />
      </Part>
      <Part title="Bookable slots">
        <div className="grid gap-6 sm:grid-cols-3">
          <SlotMeter slots={0} advised={10} within={within} />
          <SlotMeter slots={4} advised={10} within={within} />
          <SlotMeter slots={146} advised={10} within={within} />
        </div>
      </Part>
      <Part title="What nothing is known of">
        <Stats
          stats={[
            { label: 'Response rate', value: '–', note: 'No requests so far' },
            { label: 'Completion rate', value: '96 %', note: 'of the sessions that you confirmed' },
            { label: 'Average session duration', value: '42 min' },
          ]}
        />
      </Part>
      <Part title="One box">
        <CheckboxField
          name="sampleAccepting"
          label="Accept requests"
          hint="Without it nobody can ask."
          defaultChecked
        />
        <CheckboxField name="sampleAgreed" label="I have read the guidelines" error="Please agree to them first." />
      </Part>
    </>
  )
}
