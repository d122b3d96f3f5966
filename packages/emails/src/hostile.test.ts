import { describe, expect, test } from 'vitest'
import type { Written } from './sample-data.ts'
import { samples } from './samples.ts'

const everywhere = (words: string): Written => ({
  name: words,
  email: words,
  device: words,
  subject: words,
  message: words,
  title: words,
  text: words,
})

/** The marks alone; the lines of a message are its writer's. */
const marks = (html: string) => html.match(/<[^>]*>/g)?.map((mark) => mark.replace(/="[^"]*"/g, '')) ?? []
const frame = (html: string) => marks(html).filter((mark) => mark !== '<br />')

const hostile: Readonly<Record<string, string>> = {
  'a new line and a header': 'Noor\r\nBcc: all@example.com',
  'a header that a greeting lets through': 'Noor\nBcc: all\u2028From: Win\u0000',
  'bold words': 'Noor <b>Haddad<b>',
  'the end of an attribute': `"><script>alert(1)</script><img src=x onerror='alert(2)'>`,
  'the end of a comment and of a style sheet': '--></style><![endif]--><b>Noor',
  'a character reference': '&lt;b&gt;Noor&#60;',
}

describe.each(Object.entries(hostile))('%s', (_, words) => {
  test.each(Object.entries(samples))('stays words in %s', (__, make) => {
    const { subject, html, text } = make(everywhere(words))
    const forged = /^(?:Bcc:|From: Win)/m
    expect(frame(html)).toEqual(frame(make().html))
    expect(subject).not.toMatch(/\p{Cc}|\u2028/u)
    expect(text).not.toMatch(forged)
    expect(html).not.toMatch(forged)
  })
})
