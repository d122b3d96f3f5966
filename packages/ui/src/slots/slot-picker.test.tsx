import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { samplePicker } from '../gallery/sample-picker.ts'
import { SlotPicker, type Picker } from './slot-picker.tsx'

const drawn = (given: Partial<Picker> = {}) =>
  renderToStaticMarkup(<SlotPicker picker={{ ...samplePicker, ...given }} title="Pick a time" />)

describe('the picker', () => {
  it('makes links of the free days alone, and says which one is chosen', () => {
    const html = drawn()
    expect(html.match(/href="\/dev\/ui\?day=\d+"/gu)).toHaveLength(7)
    expect(html).toMatch(/id="day-2027-02-03"[^>]*aria-current="date"/u)
    expect(html).toContain('data-date="2027-02-04"')
    expect(html).not.toContain('id="day-2027-02-04"')
  })

  it('asks what for only where there is a choice', () => {
    expect(drawn()).toContain('What for')
    expect(drawn({ sessions: samplePicker.sessions.slice(0, 1) })).not.toContain('What for')
  })

  it('has one group of times, each with both clocks, that must be chosen from', () => {
    const html = drawn()
    expect(html.match(/<input type="radio" required="" name="start"/gu)).toHaveLength(3)
    expect(html).toMatch(/<legend[^>]*>Wednesday 3 February<\/legend>/u)
    expect(html).toContain('08:00 for Noor')
    expect(html).toContain('<input type="hidden" name="type" value="short"/>')
  })

  it('leads to no month before the first one, and says why nothing stands below a month without free days', () => {
    const html = drawn({ day: undefined, note: 'Nothing is free in February.' })
    expect(html).not.toContain('id="earlier"')
    expect(html).toContain('<a href="/dev/ui?month=2027-03" id="later" aria-label="March 2027"')
    expect(html).toContain('Nothing is free in February.')
    expect(html).not.toContain('type="radio"')
  })

  it('lists the next days for those without script', () => {
    expect(drawn()).toMatch(/<noscript>.*Monday 1 February, 2 times.*<\/noscript>/u)
  })

  it('shows a time that whoever looks has given away, and does not let it be chosen', () => {
    const times = [
      { value: '1', label: '14:00', taken: 'You have a session then' },
      { value: '2', label: '15:00' },
    ]
    const both = { label: 'Show only times that suit both', to: '/dev/ui?both=yes' }
    const html = drawn({ day: { label: 'Wednesday', times }, both })
    expect(html).toMatch(/<input type="radio" required="" disabled="" name="start" value="1"/u)
    expect(html).toMatch(/<input type="radio" required="" name="start" value="2"/u)
    expect(html).toContain('You have a session then')
    expect(html).toContain('<a href="/dev/ui?both=yes" id="both">')
    expect(drawn({ day: { label: 'Wednesday', times: times.slice(0, 1) } })).not.toContain('Continue')
  })

  it('lists all zones only when they are wanted', () => {
    const groups = [{ label: 'Asia', options: [{ value: 'Asia/Tokyo', label: 'Tokyo' }] }]
    const choice = { action: '/dev/ui', kept: { type: 'short' }, value: 'Asia/Tokyo', groups }
    expect(drawn()).not.toContain('<select')
    const html = drawn({ zone: { ...samplePicker.zone, choice } })
    expect(html).toContain('<option value="Asia/Tokyo" selected="">Tokyo</option>')
    expect(html).not.toContain('Change zone')
  })
})
