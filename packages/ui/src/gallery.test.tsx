import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Gallery, galleryParts } from './gallery.tsx'

describe('the components', () => {
  it('have no style attribute: the content security policy would refuse it', () => {
    const folder = new URL('.', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
    expect(files.filter((file) => /\sstyle=[{"]/u.test(readFileSync(new URL(file, folder), 'utf8')))).toEqual([])
  })
})

describe.each(galleryParts)('the gallery of %s', (part) => {
  const html = renderToStaticMarkup(<Gallery part={part} />)

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
