import { Button } from '@mentorhub/ui/button'
import { CheckboxField } from '@mentorhub/ui/checkbox-field'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { Select } from '@mentorhub/ui/select'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import { limitRanges, slotSteps } from '@mentorhub/domain/availability/availability'
import { minutesADay } from '@mentorhub/domain/time/dates'
import { counted } from '../counted.ts'
import type { FormState } from '../form-state.ts'
import { actPath } from './schedule-acts.ts'
import { lengthWords } from './schedule-words.ts'

const { horizonDays, dailyCap, weeklyCap } = limitRanges

/** How soon, how far ahead, how close together and how many. */
export function LimitsForm({ form, version }: { form: FormState; version: number }) {
  return (
    <SettingsSection title="Limits" lead="They hold for every kind of session.">
      <form method="post" action={actPath('limits', 'setLimits')} noValidate={form.isRefused}>
        <input type="hidden" name="version" value={version} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <Select
            {...form.field('minNoticeMin')}
            label="Minimum notice"
            hint="Mentees are advised to book 2 to 3 days ahead."
            options={withPresent(notices, form.text('minNoticeMin'), noticeWords)}
          />
          <TextField
            {...form.field('horizonDays')}
            label="Days ahead"
            hint="How far ahead you can be booked."
            type="number"
            min={horizonDays.least}
            max={horizonDays.most}
          />
        </div>
        <Select
          {...form.field('gapMin')}
          label="Buffer after a session"
          hint="Time to write notes and to breathe."
          options={withPresent(gaps, form.text('gapMin'), gapWords)}
        />
        <RadioCards
          name="slotStepMin"
          legend="A session can begin every"
          cards={steps}
          chosen={form.text('slotStepMin')}
          error={form.error('slotStepMin')}
          columns={3}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...form.field('dailyCap')}
            label="Most sessions a day"
            type="number"
            min={dailyCap.least}
            max={dailyCap.most}
            optional
          />
          <TextField
            {...form.field('weeklyCap')}
            label="Most sessions a week"
            type="number"
            min={weeklyCap.least}
            max={weeklyCap.most}
            optional
          />
        </div>
        <CheckboxField
          name="autoConfirm"
          label="Confirm requests without asking me"
          hint="Whoever asks for a free time has it at once, without an answer from you. You can call a session off, with a reason."
          defaultChecked={form.text('autoConfirm') === 'on'}
        />
        <Button>Save Changes</Button>
      </form>
    </SettingsSection>
  )
}

const notices = [240, 480, 720, 1440, 2880, 4320, 7200, 10_080, 20_160]
const gaps = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120]

const noticeWords = (minutes: number) => {
  const days = minutes / minutesADay
  if (!Number.isInteger(days)) return lengthWords(minutes)
  return counted(days, 'day')
}
const gapWords = (minutes: number) => (minutes === 0 ? 'No buffer' : lengthWords(minutes))

const steps = slotSteps.map((minutes) => ({ value: String(minutes), label: lengthWords(minutes) }))

/** What a script has set may stand between the usual choices. */
function withPresent(usual: readonly number[], present: string, words: (minutes: number) => string) {
  const values = usual.map(String).includes(present) || !/^\d{1,5}$/.test(present) ? usual : [...usual, Number(present)]
  return values.toSorted((one, other) => one - other).map((value) => ({ value: String(value), label: words(value) }))
}
