import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'
import { Fieldset } from './fieldset.tsx'
import { NewsletterForm } from './home/newsletter-form.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'
import { TextArea } from './textarea.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

describe('a field', () => {
  it('is tied to its label, its hint and its error', () => {
    const html = renderToStaticMarkup(
      <TextField name="email" label="Email" hint="Work or home" error="Not an address" />,
    )
    expect(html).toContain('<label for="email"')
    expect(html).toContain('aria-describedby="email-hint email-error"')
    expect(html).toContain('id="email-hint"')
    expect(html).toContain('id="email-error"')
    expect(html).toContain('aria-invalid="true"')
  })

  it('says nothing about errors when there is none', () => {
    const html = renderToStaticMarkup(<TextField name="email" label="Email" />)
    expect(html).not.toMatch(/aria-describedby=|aria-invalid=/u)
  })

  it('keeps what was typed, whatever its kind', () => {
    const options = [30, 60].map((minutes) => ({ value: `${minutes}`, label: `${minutes} minutes` }))
    const html = renderToStaticMarkup(
      <>
        <TextField name="topic" label="Topic" defaultValue="Staff path" />
        <TextArea name="text" label="Text" defaultValue="Two lines" />
        <Select name="length" label="Length" options={options} defaultValue="60" />
      </>,
    )
    expect(html).toContain('value="Staff path"')
    expect(html).toContain('>Two lines</textarea>')
    expect(html).toContain('<option value="60" selected="">')
  })

  it('is described by the error of its group', () => {
    const html = renderToStaticMarkup(
      <Fieldset id="day" legend="Day" error="Choose a day">
        <input name="day" />
      </Fieldset>,
    )
    expect(html).toContain('<fieldset id="day" aria-describedby="day-error"')
  })
})

describe('the summary of errors', () => {
  it('leads to each field by its id and takes the focus', () => {
    const html = renderToStaticMarkup(<ErrorSummary errors={[{ field: 'email', message: 'Not an address' }]} />)
    expect(html).toContain('href="#email"')
    expect(html).toContain('role="alert"')
    expect(html).toContain('autofocus')
  })

  it('only says what is the fault of no field, or leads to the page that helps', () => {
    const proof = { field: null, message: 'Confirm first' }
    expect(renderToStaticMarkup(<ErrorSummary errors={[proof]} />)).not.toContain('href')
    const html = renderToStaticMarkup(<ErrorSummary errors={[{ ...proof, to: '/settings/confirm' }]} />)
    expect(html).toContain('href="/settings/confirm"')
  })

  it('is not there without errors', () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe('')
  })
})

describe('forms that work without script', () => {
  it('post the newsletter address and give it back with its error', () => {
    const html = renderToStaticMarkup(<NewsletterForm action="/newsletter" value="noor@" error="Not an address" />)
    expect(html).toMatch(/<form [^>]*action="\/newsletter" method="post"/u)
    expect(html).toContain('value="noor@"')
    expect(html).toContain('aria-describedby="email-error"')
  })

  it('post the theme with the way back, and mark the present one', () => {
    const html = renderToStaticMarkup(<ThemeSwitch theme="dark" returnTo="/mentors?q=a" />)
    expect(html).toMatch(/<form action="\/theme" method="post"/u)
    expect(html).toContain('name="returnTo" value="/mentors?q=a"')
    expect(html.match(/value="\w+" aria-pressed="true"/gu)).toEqual(['value="dark" aria-pressed="true"'])
  })
})
