import { getTableColumns } from 'drizzle-orm'
import { auditOwn } from '../audit.ts'
import { proven } from '../auth/proven.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { base64Of } from './base64-of.ts'
import { personalData } from './personal-data.ts'
import type { PersonalTable } from './personal-table.ts'
import { photoFiles } from './photo-of.ts'

type Row = Record<string, unknown>

export type DataExport = {
  readonly username: string
  readonly exportedAt: number
  readonly data: Record<string, Row[]>
  readonly files: { name: string; base64: string }[]
}

/** All that is kept of somebody, as `personalData` says, in one reading: it shows one moment, also while things change. */
export async function exportData(ctx: Ctx): Promise<DataExport> {
  const [person, ...tables] = await Promise.all([proven(ctx), ...Object.entries(personalData).map(rowsOf(ctx))])
  const [files] = await Promise.all([
    person.photoKey === null ? [] : photosOf(ctx, person.photoKey),
    commit(ctx, [auditOwn(ctx, person.id, { action: 'users.data_exported' })]),
  ])
  return { username: person.username, exportedAt: ctx.now(), data: Object.fromEntries(tables.flat()), files }
}

const rowsOf =
  ({ db, viewer }: Ctx) =>
  async ([name, { table, columns, owned, names }]: [string, PersonalTable]): Promise<[string, Row[]][]> => {
    if (!owned) return []
    const shown = Object.entries(getTableColumns(table)).filter(([column]) => columns[column]?.exported)
    const rows = await db
      .select({ ...Object.fromEntries(shown), ...names })
      .from(table)
      .where(owned(viewer.id))
    return [[name, rows]]
  }

async function photosOf({ storage }: Ctx, key: string) {
  const found = await Promise.all(
    Object.entries(photoFiles(key)).map(async ([size, path]) => ({ size, file: await storage.get(path) })),
  )
  return found.flatMap(({ size, file }) => (file ? [{ name: `photo-${size}.jpg`, base64: base64Of(file.bytes) }] : []))
}
