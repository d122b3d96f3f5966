import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const tokens = read('tokens.css')

type Theme = 'light' | 'dark'
const themes: readonly Theme[] = ['light', 'dark']

const brand = new Map(
  [...tokens.matchAll(/--(brand-\w+): (#\w{6});/gu)].map(([, name = '', hex = '']) => [name, hex] as const),
)

const plain = tokens.replaceAll(/var\(--(brand-\w+)\)/gu, (_, name: string) => brand.get(name) ?? name)

const roles = new Map(
  [...plain.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/gu)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)

function colour(role: string, theme: Theme): string {
  const value = roles.get(role)
  if (!value) throw new Error(`tokens.css has no colour --${role}`)
  return value[theme]
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

type Pair = readonly [front: string, ground: string]

function tooFaint(pairs: readonly Pair[], least: number): string[] {
  return themes.flatMap((theme) =>
    pairs
      .map(([front, ground]) => ({ front, ground, ratio: contrast(colour(front, theme), colour(ground, theme)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ front, ground, ratio }) => `${theme}: ${front} on ${ground} is ${ratio.toFixed(2)}`),
  )
}

const grounds = ['canvas', 'band', 'surface']

/* What the style sheets and separate class strings put together; the class strings themselves are read below. */
const pairsOfWords: readonly Pair[] = [
  ...['ink', 'muted', 'heading', 'primary-strong', 'danger'].flatMap((front) =>
    grounds.map((ground): Pair => [front, ground]),
  ),
  ...['primary-tint', 'secondary-tint', 'accent-tint', 'danger-tint', 'subtle'].map((ground): Pair => ['ink', ground]),
  ['muted', 'subtle'],
  ['muted', 'primary-tint'],
  ['primary-strong', 'subtle'],
  ['secondary-strong', 'canvas'],
  ['secondary-strong', 'subtle'],
  ['secondary-strong', 'secondary-tint'],
]

/* The star's accent is left out: it is decoration beside the figure that says the same. */
const pairsOfShapes: readonly Pair[] = [
  ...[...grounds, 'subtle'].flatMap((ground): Pair[] => [
    ['edge', ground],
    ['primary', ground],
    ['danger', ground],
  ]),
  ['secondary', 'surface'],
  ['secondary', 'canvas'],
  ['primary-strong', 'primary-tint'],
  ['secondary-strong', 'secondary-tint'],
  ['accent-strong', 'accent-tint'],
  ['danger', 'danger-tint'],
]

const plainShapes = new Set(['primary', 'secondary', 'accent'])

function pairsInClasses(): Pair[] {
  const strings = files
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .flatMap((file) =>
      [...read(file).matchAll(/'([^'\n]*)'|"([^"\n]*)"/gu)].map(([, one, other]) => one ?? other ?? ''),
    )
  return strings.flatMap((classes) => {
    const fronts = coloursOf(classes, 'text').filter((front) => !plainShapes.has(front))
    const own = coloursOf(classes, 'bg')
    return fronts.flatMap((front) => groundsOf(front, own).map((ground): Pair => [front, ground]))
  })
}

function coloursOf(classes: string, kind: 'text' | 'bg'): string[] {
  const names = [...classes.matchAll(new RegExp(String.raw`(?:^|[\s:])${kind}-([\w-]+)`, 'gu'))]
  return names.map(([, name = '']) => name).filter((name) => roles.has(name))
}

function groundsOf(front: string, own: readonly string[]): readonly string[] {
  if (own.length > 0) return own
  return front.startsWith('on-') ? [] : grounds
}

describe('the tokens', () => {
  it('hold the brand exactly as it was given', () => {
    expect(Object.fromEntries(brand)).toEqual({
      'brand-primary': '#4285f4',
      'brand-secondary': '#34a853',
      'brand-accent': '#fbbc05',
      'brand-text': '#333333',
      'brand-background': '#ffffff',
    })
  })

  it('use the brand in the light theme: fills, text and canvas', () => {
    const used = ['primary', 'secondary', 'ink', 'canvas'].map((role) => colour(role, 'light'))
    expect(used).toEqual(['#4285f4', '#34a853', '#333333', '#ffffff'])
    expect(tokens).toContain('--accent: var(--brand-accent);')
  })

  it('give every pair of words and ground at least 4.5 : 1 in both themes', () => {
    expect(tooFaint([...pairsOfWords, ...pairsInClasses()], 4.5)).toEqual([])
  })

  it('give every edge of a control, focus ring and icon at least 3 : 1 in both themes', () => {
    expect(tooFaint(pairsOfShapes, 3)).toEqual([])
  })

  it('find the pairs that buttons and badges are made of', () => {
    expect(pairsInClasses()).toContainEqual(['on-primary', 'primary-strong'])
    expect(pairsInClasses()).toContainEqual(['on-danger', 'danger-hover'])
    expect(pairsInClasses()).toContainEqual(['accent-strong', 'accent-tint'])
  })

  it('are the only place where a colour is written', () => {
    const others = files.filter((file) => /\.(?:css|tsx?)$/u.test(file) && !file.startsWith('tokens.'))
    const found = others.filter((file) => /["'\s([:]#(?:[\da-f]{3}){1,2}\b|\b(?:rgb|hsl|oklch)a?\(/iu.test(read(file)))
    expect(found).toEqual([])
  })
})
