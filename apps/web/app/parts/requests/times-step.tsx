import { Button } from '@mentorhub/ui/button'
import { Select } from '@mentorhub/ui/select'
import { daysOfStarts } from '@mentorhub/domain/availability/days-of-starts'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { firstName } from '@mentorhub/domain/users/first-name'
import { shortDay } from '../time/date-words.ts'
import { clockWords, theirWords } from '../time/time-words.ts'
import { freeStarts, type Desk } from './desk.ts'

/** Another time, and another kind of session, for a request that is being written. */
export function TimesStep({ desk }: { desk: Desk }) {
  const { seen, start, form, address } = desk
  const { mentor, slots, zone } = seen
  const starts = freeStarts(seen)
  const chosen = starts.includes(start) ? start : starts.find((at) => at > start)
  return (
    <>
      {mentor.sessionTypes.length > 1 && (
        <fieldset className="flex flex-col items-start gap-2">
          <legend className="mb-1 text-sm font-medium">What for</legend>
          {mentor.sessionTypes.map(({ id, name, lengthMin }) => (
            <Button
              key={id}
              tone={id === slots.sessionTypeId ? 'primary' : 'secondary'}
              aria-pressed={id === slots.sessionTypeId}
              size="small"
              name="does"
              value="times"
              formAction={address({ type: id, start: chosen ?? start })}
            >
              {name} · {lengthMin} min
            </Button>
          ))}
        </fieldset>
      )}
      {starts.length > 0 ? (
        <Select
          name="start"
          label="When"
          hint={`Times in ${placeOf(zone)} that suit both of you.`}
          options={optionsOf(seen, starts)}
          defaultValue={String(chosen ?? '')}
        />
      ) : (
        <p>{mentor.name} has no free time around this day.</p>
      )}
      <div className="flex flex-wrap gap-2">
        {starts.length > 0 && (
          <Button name="does" value={form.text('topic') ? 'review' : 'details'}>
            Take this time
          </Button>
        )}
        <Button tone="secondary" name="does" value="back">
          Back
        </Button>
      </div>
    </>
  )
}

function optionsOf({ own, their, mentor }: Desk['seen'], starts: readonly number[]) {
  const name = firstName(mentor.name)
  const words = (at: number) =>
    [`${shortDay(own.wall.date(at))}, ${clockWords(at, own)}`, theirWords(at, own, { ...their, name })]
      .filter(Boolean)
      .join(' · ')
  return [...daysOfStarts(starts, own.wall)].map(([date, times]) => ({
    label: shortDay(date),
    options: times.map((at) => ({ value: String(at), label: words(at) })),
  }))
}
