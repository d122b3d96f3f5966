import { describe, expect, test } from 'vitest'
import { samples } from './samples.ts'

const seen = (html: string) => html.replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ')
const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)

describe.each(Object.entries(samples))('%s', (_, make) => {
  const { subject, html, text } = make()

  test('says in both parts why it comes and who sends it', () => {
    for (const part of [seen(html), text.replaceAll('\n', ' ')]) {
      expect(part).toContain('You get this mail because')
      expect(part).toContain('MentorHub')
    }
  })

  test('has one heading, one button or code, and a subject that a phone shows whole', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/class="(?:button|code)"/g)).toHaveLength(1)
    expect(subject.length).toBeLessThanOrEqual(60)
  })

  test('offers in the text every address it links', () => {
    expect(links(html).filter((href) => !text.includes(href))).toEqual([])
  })

  test('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(?:img|link|script|iframe|object|form)\b|url\(|@import|@font-face|\son\w+=/i)
  })

  test('is ready for dark mode', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark" />')
    expect(html).toContain('@media (prefers-color-scheme: dark)')
  })

  test('does not raise its voice', () => {
    expect(subject + seen(html) + text).not.toContain('!')
  })

  test('stays within the line length that mail servers take', () => {
    expect(html.split('\n').filter((line) => line.length > 900)).toEqual([])
  })
})
