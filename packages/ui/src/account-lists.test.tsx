import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DeviceList } from './device-list.tsx'
import { sampleNotifications } from './gallery/account-samples.ts'
import { NotificationList } from './notification-list.tsx'
import { type Todo, TodoList } from './todo-list.tsx'

function words(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')
}

describe('the notifications', () => {
  const html = renderToStaticMarkup(
    <NotificationList groups={sampleNotifications} markAll={<button type="submit">Mark all as read</button>} />,
  )

  it('say in words what is unread', () => {
    expect(words(html).match(/Unread:/gu)).toHaveLength(2)
    expect(words(html)).not.toContain('Unread: Your email address is confirmed')
  })

  it('give the exact time with the relative one', () => {
    expect(html).toMatch(/<time dateTime="2027-03-27T14:00Z" title="Saturday, 27 March 2027, 15:00">1 hour ago/iu)
  })

  it('open by a form while unread, and by a link afterwards', () => {
    const list = (unread: boolean) =>
      renderToStaticMarkup(
        <NotificationList
          groups={[
            {
              heading: 'Today',
              notifications: [
                {
                  id: '7',
                  title: 'Hello',
                  icon: 'bell',
                  to: '/home',
                  opensBy: '/seen',
                  at: { iso: '', words: '' },
                  unread,
                },
              ],
            },
          ]}
        />,
      )
    expect(list(true)).toMatch(/<form action="\/seen" method="post"><button type="submit" value="7"[^>]* name="id"/u)
    expect(list(true)).not.toContain('href=')
    expect(list(false)).toMatch(/href="\/home"/u)
    expect(list(false)).not.toContain('<form')
  })

  it('offer once to mark all', () => {
    expect(html.match(/Mark all as read/gu)).toHaveLength(1)
  })

  it('say what will be here while there is none', () => {
    const none = [{ heading: 'Today', notifications: [] }]
    const empty = words(
      renderToStaticMarkup(<NotificationList groups={none} markAll={<button type="submit">All</button>} />),
    )
    expect(empty).toContain('No notifications yet')
    expect(empty).not.toContain('All')
  })
})

describe('what to do next', () => {
  const todo = (id: string): Todo => ({
    id,
    title: `Do ${id}`,
    why: `Because of ${id}`,
    icon: 'mail',
    action: { label: `Go to ${id}`, to: `/${id}` },
  })
  const html = renderToStaticMarkup(<TodoList todos={[todo('a'), todo('b')]} />)

  it('keeps its order and has one primary button', () => {
    expect(words(html)).toMatch(/Do a.*Do b/u)
    expect(html.match(/bg-primary-strong/gu)).toHaveLength(1)
    expect(html).toMatch(/href="\/a" class="[^"]*bg-primary-strong/u)
  })
})

describe('the devices', () => {
  const device = { id: '1', kind: 'phone', name: 'Safari on iPhone', isThisDevice: true } as const
  const lastUsed = { iso: '2027-03-27T14:00Z', words: 'now' }

  it('tell the one in hand, and when each was used', () => {
    const html = renderToStaticMarkup(
      <DeviceList
        devices={[
          { ...device, lastUsed },
          { ...device, id: '2', isThisDevice: false, lastUsed },
        ]}
      />,
    )
    expect(words(html)).toMatch(/Safari on iPhone This device now.*Safari on iPhone now/u)
    expect(html.match(/This device/gu)).toHaveLength(1)
  })
})
