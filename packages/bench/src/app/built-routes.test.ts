import { expect, test } from 'vitest'
import { routesIn } from './built-routes.ts'

const nothing = { hasAction: false, hasLoader: false, hasDefaultExport: false }

test('a route is named by the paths of all that stand above it', () => {
  const found = routesIn({
    routes: {
      root: { ...nothing, id: 'root', path: '', hasDefaultExport: true },
      public: { ...nothing, id: 'public', parentId: 'root', hasDefaultExport: true },
      home: { ...nothing, id: 'home', parentId: 'public', index: true, hasLoader: true },
      settings: { ...nothing, id: 'settings', parentId: 'public', path: 'settings', hasDefaultExport: true },
      theme: { ...nothing, id: 'theme', parentId: 'settings', path: 'theme/:name', hasAction: true },
    },
  })
  expect(found).toEqual([
    { route: '/', reads: true, acts: false },
    { route: '/settings', reads: true, acts: false },
    { route: '/settings/theme/:name', reads: false, acts: true },
  ])
})
