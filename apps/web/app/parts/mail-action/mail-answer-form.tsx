import { Button } from '@mentorhub/ui/button'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { Select } from '@mentorhub/ui/select'
import { TextArea } from '@mentorhub/ui/textarea'
import { wallClock } from '@mentorhub/domain/availability/wall-clock'
import { declineCodes, otherParty, textLengths } from '@mentorhub/domain/bookings/booking'
import { declineWords } from '@mentorhub/domain/bookings/decline-words'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { named } from '../booking-page/booking-data.ts'
import { panelWords } from '../booking-page/panel-words.ts'
import type { FormState } from '../form-state.ts'
import { shortDay } from '../time/date-words.ts'
import { clockWords, theirWords } from '../time/time-words.ts'
import { otherOf, type Asked } from './mail-action-data.ts'

type MailAnswerFormProps = { asked: Asked; form: FormState }

/** One answer, with what has to be said for it, and what comes of it. */
export function MailAnswerForm({ asked, form }: MailAnswerFormProps) {
  const { does, status } = asked
  const other = otherOf(asked)
  const { points, button, isEnd } = panelWords[does]
  return (
    <form method="post" noValidate={form.isRefused}>
      <input type="hidden" name="does" value={does} />
      {does === 'propose' && <Times asked={asked} form={form} />}
      {does === 'decline' && (
        <Select name="code" label="Why" optional options={whys} defaultValue={form.text('code')} />
      )}
      <Words asked={asked} form={form} />
      {[...points, ...(does === 'accept' && status === 'pending' ? ['That confirms the session.'] : [])].map(
        (point) => (
          <p key={point} className="text-sm text-muted">
            {named(point, other)}
          </p>
        ),
      )}
      <Button tone={isEnd ? 'danger' : 'primary'}>{named(button, other)}</Button>
    </form>
  )
}

const whys = [
  { value: '', label: 'No reason' },
  ...declineCodes.map((code) => ({ value: code, label: declineWords[code] })),
]

/** What may be written with an answer; without it there is nothing to write. */
const labels: Readonly<Partial<Record<Asked['does'], string>>> = {
  ask: 'Your question',
  reply: 'Your answer',
  decline: 'A few words for {other}',
  propose: 'A few words for {other}',
  refuse: 'A few words for {other}',
}

function Words({ asked, form }: MailAnswerFormProps) {
  const { does } = asked
  const label = labels[does]
  if (!label) return null
  const isNeeded = does === 'ask' || does === 'reply'
  return (
    <TextArea
      {...form.field('text')}
      label={named(label, otherOf(asked))}
      optional={!isNeeded}
      required={isNeeded}
      rows={isNeeded ? 4 : 2}
      maxLength={isNeeded ? textLengths.message : textLengths.reason}
    />
  )
}

/** The next times that both have free. */
function Times({ asked, form }: MailAnswerFormProps) {
  const { times, zones, as, startsAt } = asked
  const [zone, other] = [zones[as], otherOf(asked)]
  const last = times.at(-1)
  if (last === undefined)
    return <p className="text-sm">Your open hours of the next three weeks have no other time that suits both of you.</p>
  const own = { zone, wall: wallClock(zone, startsAt, last) }
  const their = { name: other, zone: zones[otherParty(as)], wall: wallClock(zones[otherParty(as)], startsAt, last) }
  return (
    <RadioCards
      name="startsAt"
      legend={`When you and ${other} are free (${placeOf(zone)})`}
      error={form.error('startsAt')}
      chosen={form.text('startsAt')}
      cards={times.map((start) => {
        const theirs = theirWords(start, own, their)
        const label = `${shortDay(own.wall.date(start))}, ${clockWords(start, own)}`
        return { value: `${start}`, label: theirs ? `${label} (${theirs})` : label }
      })}
    />
  )
}
