import { expect, test } from 'vitest'
import { routesIn } from './built-routes.ts'

const nothing = { module: '', imports: [], hasAction: false, hasLoader: false, hasDefaultExport: false }

test('a route is named by the paths of all that stand above it', () => {
  const found = routesIn({
    routes: {
      root: { ...nothing, path: '', hasDefaultExport: true },
      public: { ...nothing, parentId: 'root', hasDefaultExport: true },
      home: { ...nothing, parentId: 'public', index: true, hasLoader: true },
      settings: { ...nothing, parentId: 'public', path: 'settings', hasDefaultExport: true },
      theme: { ...nothing, parentId: 'settings', path: 'theme/:name', hasAction: true },
    },
  })
  expect(found).toEqual([
    { route: '/', reads: true, acts: false },
    { route: '/settings', reads: true, acts: false },
    { route: '/settings/theme/:name', reads: false, acts: true },
  ])
})
