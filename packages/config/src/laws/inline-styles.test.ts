import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { inlineStyles } from './inline-styles.ts'

const about = (element: string) =>
  verdict(inlineStyles, file('packages/ui/src/a.tsx', `export const A = () => ${element}`))

it('reports a style attribute', () => {
  expect(about('<p style={{ color }} />')).toEqual([
    'packages/ui/src/a.tsx:1 has a style attribute, which the content security policy blocks',
  ])
})

it('accepts classes and data attributes', () => {
  expect(about('<p className="style" data-style="wide" />')).toEqual([])
})
