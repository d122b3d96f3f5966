import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { pageDoors } from './page-doors.ts'

const about = (path: string, line: string) => verdict(pageDoors, file(path, line))

it.each(['apps/web/app/routes/public/home.tsx', 'apps/web/app/parts/frame.tsx', 'apps/web/app/root.tsx'])(
  'keeps the context out of %s',
  (path) => {
    const up = path.split('/').slice(3, -1).fill('..').join('/') || '.'
    expect(about(path, `import { ctxContext } from '${up}/server/context.ts'`)).toEqual([
      `${path}:1 imports apps/web/app/server/context.ts; a page uses api-for.ts, page.ts, pass-headers.ts, read-form.ts, refused-form.ts`,
    ])
    expect(about(path, `import { apiFor } from '${up}/server/api-for.ts'`)).toEqual([])
    expect(about(path, `import type { Ctx } from '${up}/server/context.ts'`)).toEqual([])
  },
)

it.each(['apps/web/app/routes/api/healthz.ts', 'apps/web/app/routes/hooks/stripe.ts'])(
  'lets %s see the request',
  (path) => {
    expect(about(path, "import { ctxContext } from '../../server/context.ts'")).toEqual([])
  },
)
