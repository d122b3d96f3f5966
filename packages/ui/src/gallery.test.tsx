import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Gallery } from './gallery.tsx'

const html = renderToStaticMarkup(<Gallery />)

describe('the gallery', () => {
  it('has no style attribute: the content security policy would refuse it', () => {
    expect(html).not.toMatch(/\sstyle=/u)
  })

  it('has one h1 and skips no level of headings', () => {
    const levels = [...html.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true)
  })

  it('uses each id once', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})
