import { expect, test } from 'vitest'
import { addToCalendar } from './add-to-calendar.ts'
import { icsOf, type CalendarEntry } from './ics.ts'

const entry: CalendarEntry = {
  uid: '01JD@mentorhub.test',
  sequence: 2,
  stampedAt: Date.parse('2026-11-23T09:00:00Z'),
  startsAt: Date.parse('2026-12-03T13:00:00Z'),
  endsAt: Date.parse('2026-12-03T13:30:00Z'),
  status: 'CONFIRMED',
  summary: 'Session with Noor',
  description: 'How to grow\n\nEverything about it: https://mentorhub.test/bookings/1',
  url: 'https://mentorhub.test/bookings/1',
  location: 'https://meet.example.com/a?b=1;c=2',
  organizer: { name: 'MentorHub', email: 'hello@mentorhub.test' },
  attendee: { name: 'Sam', email: 'sam@example.test' },
}

type Property = { readonly name: string; readonly params: string; readonly value: string }

/** As strict as RFC 5545 reads: every line whole, within 75 octets, and a property by its grammar. */
function read(text: string): Property[] {
  expect(text.endsWith('\r\n')).toBe(true)
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    expect(line.isWellFormed()).toBe(true)
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  return lines.map((line) => {
    const [, name, params, value] = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line) ?? []
    if (name === undefined) throw new Error(`no property: ${line}`)
    return { name, params: params ?? '', value: value ?? '' }
  })
}

const meant = (value: string) => value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))

function valueOf(properties: readonly Property[], name: string): string {
  const found = properties.filter((one) => one.name === name)
  expect(found).toHaveLength(1)
  return found[0]?.value ?? ''
}

test('an invitation says when in UTC, who asks, for whom, and which of its versions it is', () => {
  const properties = read(icsOf('REQUEST', [entry]))
  const expected = {
    METHOD: 'REQUEST',
    UID: '01JD@mentorhub.test',
    SEQUENCE: '2',
    DTSTAMP: '20261123T090000Z',
    DTSTART: '20261203T130000Z',
    DTEND: '20261203T133000Z',
    STATUS: 'CONFIRMED',
    ORGANIZER: 'mailto:hello@mentorhub.test',
    ATTENDEE: 'mailto:sam@example.test',
    URL: 'https://mentorhub.test/bookings/1',
  }
  for (const [name, value] of Object.entries(expected)) expect(valueOf(properties, name)).toBe(value)
  expect(meant(valueOf(properties, 'DESCRIPTION'))).toBe(entry.description)
  expect(meant(valueOf(properties, 'LOCATION'))).toBe(entry.location)
  expect(properties.find(({ name }) => name === 'ATTENDEE')?.params).toContain('PARTSTAT=ACCEPTED')
})

test('a list has no attendees, which RFC 5546 forbids there, and says how often it is worth reading', () => {
  const { attendee: _, ...listed } = entry
  const properties = read(icsOf('PUBLISH', [listed, { ...listed, uid: 'two' }], 'MentorHub'))
  expect(properties.filter(({ name }) => name === 'UID').map(({ value }) => value)).toEqual([entry.uid, 'two'])
  expect(properties.some(({ name }) => name === 'ATTENDEE')).toBe(false)
  expect(valueOf(properties, 'REFRESH-INTERVAL')).toBe('PT1H')
})

test('an empty list is a calendar too', () => {
  expect(read(icsOf('PUBLISH', [], 'MentorHub')).map(({ name }) => name)).toEqual([
    'BEGIN',
    'VERSION',
    'PRODID',
    'CALSCALE',
    'METHOD',
    'X-WR-CALNAME',
    'REFRESH-INTERVAL',
    'X-PUBLISHED-TTL',
    'END',
  ])
})

test.each(['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f'])(
  'X1: a break %j begins no property of its own, wherever it stands',
  (breaking) => {
    const forged = `Noor${breaking}ATTENDEE:mailto:all@example.com${breaking}END:VEVENT`
    const hostile = {
      ...entry,
      uid: forged,
      summary: forged,
      description: forged,
      location: forged,
      url: forged,
      organizer: { name: forged, email: forged },
      attendee: { name: forged, email: forged },
    }
    const names = (given: CalendarEntry) => read(icsOf('REQUEST', [given], forged)).map(({ name }) => name)
    expect(names(hostile)).toEqual(names(entry))
  },
)

test('a name ends neither its quotation nor the parameters after it', () => {
  const text = icsOf('REQUEST', [{ ...entry, attendee: { name: 'No"or;X=1:,', email: 'n@e.st' } }])
  const attendee = read(text).find(({ name }) => name === 'ATTENDEE')
  expect(attendee).toMatchObject({ value: 'mailto:n@e.st', params: expect.stringContaining(`CN="No'or;X=1:,"`) })
})

/** The same numbers for the same seed. */
function drawn(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const signs = ['a', 'é', '–', '漢', '👩‍🚀', '\\', ';', ',', '"', '\n', ' ', ':', '\ud800', 'n', '\t']

test('whatever somebody writes comes out as they meant it, in lines that every program takes', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const draw = drawn(seed)
    const words = Array.from({ length: draw(300) }, () => signs[draw(signs.length)] ?? '').join('')
    const properties = read(icsOf('REQUEST', [{ ...entry, summary: words, description: words }]))
    const expected = words.toWellFormed().replaceAll('\t', '')
    expect(meant(valueOf(properties, 'SUMMARY'))).toBe(expected)
    expect(meant(valueOf(properties, 'DESCRIPTION'))).toBe(expected)
  }
})

test('the addresses of other calendars say the same time', () => {
  const { google, outlook } = addToCalendar({ ...entry, summary: 'Noor & Sam?', description: 'a=b' })
  const [one, other] = [new URL(google), new URL(outlook)]
  expect(one.searchParams.get('dates')).toBe('20261203T130000Z/20261203T133000Z')
  expect(one.searchParams.get('text')).toBe('Noor & Sam?')
  expect(other.searchParams.get('startdt')).toBe('2026-12-03T13:00:00.000Z')
  expect(other.searchParams.get('subject')).toBe('Noor & Sam?')
})
