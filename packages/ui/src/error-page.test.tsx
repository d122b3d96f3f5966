import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ErrorPage } from './error-page.tsx'

describe('the page of an error', () => {
  it.each([400, 403, 404, 405, 409, 413, 422, 429, 500, 503])(
    'says for %i what happened, what was kept and what to do',
    (status) => {
      const html = renderToStaticMarkup(<ErrorPage status={status} />)
      expect(html).toContain(`Error ${status}`)
      expect(html.match(/<h1/gu)).toHaveLength(1)
      expect(html.match(/<dd>[^<]{10,}<\/dd>/gu)).toHaveLength(3)
      expect(html).toContain('href="/"')
    },
  )

  it('knows a word for statuses that have no own', () => {
    expect(renderToStaticMarkup(<ErrorPage status={415} />)).toContain('This request cannot be read')
    expect(renderToStaticMarkup(<ErrorPage status={507} />)).toContain('Something failed on our side')
  })

  it('gives the request number when there is one', () => {
    expect(renderToStaticMarkup(<ErrorPage status={500} requestId="01JZ" />)).toContain('<code>01JZ</code>')
    expect(renderToStaticMarkup(<ErrorPage status={500} />)).not.toContain('<code>')
  })

  it('says how long to wait', () => {
    expect(renderToStaticMarkup(<ErrorPage status={429} retryAfterSeconds={40} />)).toContain('in 40 seconds.')
    expect(renderToStaticMarkup(<ErrorPage status={429} retryAfterSeconds={600} />)).toContain('in 10 minutes.')
  })

  it('lets the page say it better', () => {
    const html = renderToStaticMarkup(<ErrorPage status={409} title="This time was just taken" />)
    expect(html).toContain('<h1 class="mt-1">This time was just taken</h1>')
  })
})
