import type { Picker } from '../slots/slot-picker.tsx'

const free = new Set([1, 2, 3, 8, 10, 15])

const day = (number: number) => ({
  date: `2027-02-${String(number).padStart(2, '0')}`,
  label: `${number} February, 2 times`,
  to: free.has(number) ? `/dev/ui?day=${number}` : undefined,
  isChosen: number === 3,
  isToday: number === 1,
})

/** A February that begins on a Monday. */
export const samplePicker: Picker = {
  sessions: [
    { id: 'short', name: 'A first conversation', length: '30 min', to: '/dev/ui?type=short', isChosen: true },
    { id: 'long', name: 'Mock interview', length: '60 min', to: '/dev/ui?type=long', isChosen: false },
  ],
  month: {
    label: 'February 2027',
    weeks: Array.from({ length: 4 }, (_, week) => Array.from({ length: 7 }, (__, at) => day(week * 7 + at + 1))),
    later: { label: 'March 2027', to: '/dev/ui?month=2027-03' },
  },
  day: {
    label: 'Wednesday 3 February',
    times: [
      { value: '1', label: '14:00', theirs: '08:00 for Noor' },
      { value: '2', label: '23:30', theirs: '17:30 for Noor' },
      { value: '3', label: '01:30 EST', theirs: '07:30 Thu for Noor' },
    ],
  },
  nextDays: [{ label: 'Monday 1 February, 2 times', to: '/dev/ui?day=1' }],
  zone: {
    words: 'Berlin, where it is 14:05',
    theirs: 'Noor Haddad is in Toronto, where it is 08:05.',
    change: '/dev/ui?zones=all',
  },
  action: '/dev/ui',
  kept: { type: 'short' },
  said: 'February 2027. Wednesday 3 February, 3 times',
}
