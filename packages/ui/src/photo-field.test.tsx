import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PhotoField } from './photo-field.tsx'

const html = renderToStaticMarkup(<PhotoField name="photo" label="Photo" error="Choose a smaller one." />)

describe('the field of a photo', () => {
  it('is a file input that says what it takes, tied to its hint and error', () => {
    expect(html).toMatch(/<input accept="image\/jpeg,image\/png"[^>]*type="file"/u)
    expect(html).toContain('aria-describedby="photo-hint photo-error"')
    expect(html).toContain('at most 5 MB and 12 megapixels')
  })

  it('without script shows no preview and sends no crop', () => {
    expect(html).toMatch(/<div data-crop="true" hidden=""/u)
    const crop = [...html.matchAll(/<input type="hidden"[^>]*>/gu)].map(([input]) => input)
    expect(crop).toHaveLength(3)
    expect(crop.filter((input) => !input.includes('disabled'))).toEqual([])
  })
})
