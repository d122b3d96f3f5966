import { expect, test } from 'vitest'
import { loadModules } from './load-modules.ts'

const files: Readonly<Record<string, string>> = {
  '/assets/page.js': 'import"./react.js";import"./parts.js"',
  '/assets/parts.js': 'import"./react.js";import"./page.js"',
  '/assets/react.js': 'later=()=>import("./later.js")',
}

test('a module that nothing preloads counts too, once, even in a circle', async () => {
  const read = async (path: string) => files[path] ?? Promise.reject(new Error(`${path} was asked for`))
  const loaded = await loadModules(['/assets/page.js', '/assets/react.js'], read)
  expect([...loaded.keys()].toSorted()).toEqual(['/assets/page.js', '/assets/parts.js', '/assets/react.js'])
})
