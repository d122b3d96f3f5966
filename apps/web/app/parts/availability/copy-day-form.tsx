import { Button } from '@mentorhub/ui/button'
import { DayToggles } from '@mentorhub/ui/schedule/day-toggles'
import { actPath } from './schedule-acts.ts'
import { weekdayChoices } from './schedule-words.ts'

/** Behind one more click, because it takes the place of what the other days have. */
export const CopyDayForm = ({ name, weekday }: { name: string; weekday: string }) => (
  <form
    method="post"
    action={actPath('recurring', 'copyDay')}
    className="flex flex-col items-start gap-3 [&>fieldset]:w-full"
  >
    <input type="hidden" name="from" value={weekday} />
    <DayToggles
      name="to"
      id={`copy-${weekday}`}
      legend="To which days"
      hint={`They get the hours of ${name} in the place of their own.`}
      days={weekdayChoices.filter(({ value }) => value !== weekday)}
    />
    <Button tone="secondary" size="small">
      Copy hours
    </Button>
  </form>
)
