import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChoiceChips } from './choice-chips.tsx'
import { CodeField } from './code-field.tsx'
import { sampleIntents } from './gallery/account-samples.ts'
import { PasswordField } from './password-field.tsx'
import { PrefixedField } from './prefixed-field.tsx'
import { RadioCards } from './radio-cards.tsx'

describe('a code', () => {
  function accepts(digits: 6 | 8, typed: string): boolean {
    const html = renderToStaticMarkup(<CodeField label="Code" digits={digits} />)
    const [, pattern = ''] = /pattern="([^"]+)"/u.exec(html) ?? []
    const [, longest = ''] = /maxLength="(\d+)"/iu.exec(html) ?? []
    return new RegExp(`^(?:${pattern})$`, 'v').test(typed) && typed.length <= Number(longest)
  }

  it.each([
    [6, '123456', true],
    [6, '123 456', true],
    [6, '12345', false],
    [6, '12345a', false],
    [8, '1234 5678', true],
    [8, '123456', false],
  ] as const)('of %i digits takes "%s": %s', (digits, typed, taken) => {
    expect(accepts(digits, typed)).toBe(taken)
  })

  it('is offered by the phone that got it, a recovery code by nobody', () => {
    expect(renderToStaticMarkup(<CodeField label="Code" digits={6} />)).toMatch(/autocomplete="one-time-code"/iu)
    const recovery = renderToStaticMarkup(<CodeField label="Recovery code" digits={null} />)
    expect(recovery).toMatch(/autocomplete="off"/iu)
    expect(recovery).not.toContain('pattern')
  })
})

describe('a password', () => {
  it('tells the password manager which one it is, and leads to a new one behind the field', () => {
    const html = renderToStaticMarkup(
      <PasswordField
        label="Password"
        autoComplete="current-password"
        forgotten={{ label: 'Reset password', to: '/forgot' }}
      />,
    )
    expect(html).toMatch(/<input[^>]* type="password"/u)
    expect(html).toMatch(/autocomplete="current-password"/iu)
    expect(html.indexOf('href="/forgot"')).toBeGreaterThan(html.indexOf('<input'))
  })
})

describe('a field with a prefix', () => {
  it('says the prefix, the hint and the error to those who listen', () => {
    const html = renderToStaticMarkup(
      <PrefixedField name="username" label="Username" prefix="mentorhub.example/u/" hint="Short" error="Taken" />,
    )
    expect(html).toContain('aria-describedby="username-hint username-error username-prefix"')
    expect(html).toContain('<span id="username-prefix"')
  })
})

describe('choices', () => {
  it('keep what was chosen of few', () => {
    const html = renderToStaticMarkup(
      <RadioCards name="intent" legend="Why" cards={sampleIntents} chosen="both" error="Choose one" />,
    )
    expect(html.match(/checked=""/gu)).toHaveLength(1)
    expect(html).toMatch(/id="intent-both"[^>]*aria-describedby="intent-both-hint"/u)
    expect(html).toContain('<fieldset id="intent" aria-describedby="intent-error"')
  })

  it('keep what was chosen of many', () => {
    const choices = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
    const html = renderToStaticMarkup(
      <ChoiceChips name="expertise" legend="Expertise" choices={choices} chosen={['a', 'c', 'gone']} />,
    )
    const ticked = [...html.matchAll(/<input [^>]*>/gu)].filter(([input]) => input.includes('checked=""'))
    expect(ticked.map(([input]) => /value="(\w)"/u.exec(input)?.[1])).toEqual(['a', 'c'])
  })
})
