import { describe, expect, test } from 'vitest'
import { dark, light } from './palette.ts'

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

test('the measure agrees with the figures of the brand', () => {
  expect(contrast('#4285F4', '#FFFFFF')).toBeCloseTo(3.56, 2)
  expect(contrast('#1967D2', '#FFFFFF')).toBeCloseTo(5.37, 1)
})

describe.each(Object.entries({ light, dark }))('in the %s theme', (_, theme) => {
  test.each([
    ['text', 'card'],
    ['text', 'page'],
    ['muted', 'card'],
    ['muted', 'page'],
    ['link', 'card'],
    ['link', 'page'],
    ['buttonText', 'button'],
  ] as const)('%s on %s can be read', (words, ground) => {
    expect(contrast(theme[words], theme[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test('the button stands out from the card', () => {
    expect(contrast(theme.button, theme.card)).toBeGreaterThanOrEqual(3)
  })
})
