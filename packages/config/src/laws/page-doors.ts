import { basename } from 'node:path'
import { isRelative, judgeImports } from '../imports.ts'
import { type Law, type SourceFile, isTest } from '../tree.ts'
import { targetOf } from '../workspace.ts'

/** Pages and their parts; machines' routes and the entry to rendering work with the request itself. */
const isPage = (file: SourceFile) =>
  /^apps\/web\/app\/(?!server\/|entry\.server\.tsx$|routes\/(?:api|dev|hooks)\/)/.test(file.path) && !isTest(file)

const doors = new Set(['api-for.ts', 'page.ts', 'pass-headers.ts', 'read-form.ts', 'refused-form.ts'])

/** A page asks the caller and reads forms; the context, with its database, stays behind them. */
export const pageDoors: Law = (tree) =>
  judgeImports(tree, (found, file) => {
    if (!isPage(file) || found.typeOnly || !isRelative(found.specifier)) return undefined
    const target = targetOf([], file, found) ?? ''
    const isBehind = target.startsWith('apps/web/app/server/') && !doors.has(basename(target))
    return isBehind ? `imports ${target}; a page uses ${[...doors].join(', ')}` : undefined
  })
