import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { relativeExtensions } from './relative-extensions.ts'

const about = (specifier: string) =>
  verdict(relativeExtensions, file('apps/web/app/root.tsx', `import { a } from '${specifier}'`))

it.each(['./env.ts', '../ui/tokens.css?url', './+types/root', 'react'])('accepts %s', (specifier) => {
  expect(about(specifier)).toEqual([])
})

it.each(['./env', '../server', '.'])('reports %s', (specifier) => {
  expect(about(specifier)).toEqual([`apps/web/app/root.tsx:1 imports ${specifier} without its extension`])
})
