import { describe, expect, it } from 'vitest'
import { currentItem } from './current-item.ts'

const items = [{ to: '/mentor' }, { to: '/mentor/requests' }, { to: '/mentors' }]

describe('the current item', () => {
  it.each([
    ['/mentor', '/mentor'],
    ['/mentor/requests', '/mentor/requests'],
    ['/mentor/requests/42', '/mentor/requests'],
    ['/mentors/noor', '/mentors'],
    ['/mentorships', undefined],
    [undefined, undefined],
  ])('on %s is %s', (path, to) => {
    expect(currentItem(items, path)?.to).toBe(to)
  })
})
