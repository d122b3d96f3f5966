import { Breadcrumbs } from '../breadcrumbs.tsx'
import { Figures } from '../figures.tsx'
import { Rating } from '../rating.tsx'
import { SlotPicker } from '../slots/slot-picker.tsx'
import { Part } from './part.tsx'
import { samplePicker } from './sample-picker.ts'

/** What stands on the page of a mentor. */
export function SlotParts() {
  return (
    <Part title="The times of a mentor">
      <div className="flex flex-col gap-8">
        <Breadcrumbs trail={[{ label: 'Browse Mentors', to: '/mentors' }]} here="Noor Haddad" />
        <Figures
          figures={[
            { label: 'Rating', value: <Rating average={4.8} count={12} /> },
            { label: 'Completed sessions', value: 31 },
            { label: 'Usually answers in', value: '5 hours' },
          ]}
        />
        <div className="max-w-form">
          <SlotPicker picker={samplePicker} title="Pick a time">
            <p className="text-xs text-muted">Book 2-3 days ahead.</p>
          </SlotPicker>
        </div>
      </div>
    </Part>
  )
}
