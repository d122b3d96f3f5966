import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DangerZone } from './danger-zone.tsx'
import { pathOf, QrCode } from './qr-code.tsx'
import { groupsOfFour, SecretKey } from './secret-key.tsx'

describe('a QR code', () => {
  it('has one bar for each run of dark modules, four modules from the edge', () => {
    const modules = [
      [true, true, false, true],
      [false, false, false, false],
      [false, true, true, true],
    ]
    expect(pathOf(modules)).toBe('M4 4h2v1h-2ZM7 4h1v1h-1ZM5 6h3v1h-3Z')
  })

  it('is a picture with words', () => {
    const html = renderToStaticMarkup(<QrCode modules={[[true]]} label="The key as a QR code" />)
    expect(html).toContain('viewBox="0 0 9 9" role="img" aria-label="The key as a QR code"')
  })
})

describe('a secret key', () => {
  it.each([
    ['JBSWY3DPEH', ['JBSW', 'Y3DP', 'EH']],
    ['jbsw y3dp', ['jbsw', 'y3dp']],
    ['', []],
  ])('"%s" is read in groups of four', (secret, groups) => {
    expect(groupsOfFour(secret).map(({ letters }) => letters)).toEqual(groups)
  })

  it('is copied as one word', () => {
    const html = renderToStaticMarkup(<SecretKey secret="JBSWY3DPEHPK" />)
    expect(html.replaceAll(/<[^>]*>/gu, '')).toBe('JBSWY3DPEHPK')
  })
})

describe('what is dangerous', () => {
  const zone = (open: boolean) =>
    renderToStaticMarkup(
      <DangerZone title="Leave" lead="For good." label="Delete my account" consequences={['All is gone.']} open={open}>
        <button type="submit">Delete</button>
      </DangerZone>,
    )

  it('says what will happen before the button, and is closed at first', () => {
    expect(zone(false)).toMatch(/<details [^>]*><summary.*All is gone\..*<button/u)
    expect(zone(false)).not.toContain('open=""')
  })

  it('is open when the form came back', () => {
    expect(zone(true)).toContain('<details open=""')
  })
})
