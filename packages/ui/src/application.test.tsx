import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ApplicationSheet } from './application-sheet.tsx'
import { Stepper } from './stepper.tsx'

it('says which step is the present one, and which are done, to those who listen, too', () => {
  const html = renderToStaticMarkup(
    <Stepper
      label="Steps"
      steps={[
        { label: 'Photo', to: '/2', done: true },
        { label: 'Links', to: '/3', current: true },
      ]}
    />,
  )
  expect(html).toContain('Step 1: </span>Photo<span class="sr-only">, done')
  expect(html.match(/aria-current="step"/gu)).toHaveLength(1)
  expect(html.match(/<a [^>]*href="\/3"[^>]*>/u)?.[0]).toContain('aria-current="step"')
})

const told = {
  name: 'Noor Haddad',
  photo: null,
  jobTitle: null,
  company: 'Bright Rail',
  years: null,
  zone: 'Amsterdam',
  bio: 'One <b>line</b>\nand another',
  expertise: [],
  links: [],
}

it('shows what was written as text, and what is missing in words', () => {
  const html = renderToStaticMarkup(<ApplicationSheet {...told} />)
  expect(html).toContain('One &lt;b&gt;line')
  for (const words of ['No photo yet', 'None chosen yet', 'Not said yet', 'None; they are optional'])
    expect(html).toContain(words)
  expect(html).not.toContain('Edit')
})

it('leads to where each part is changed, by a name of its own', () => {
  const edit = { basics: '/1', photo: '/2', links: '/3' }
  const html = renderToStaticMarkup(<ApplicationSheet {...told} edit={edit} />)
  for (const [to, part] of [
    ['/1', 'bio'],
    ['/2', 'photo'],
    ['/3', 'social links'],
  ])
    expect(html).toMatch(new RegExp(`href="${to}"[^>]*>Edit<span class="sr-only"> ${part}`, 'u'))
})
