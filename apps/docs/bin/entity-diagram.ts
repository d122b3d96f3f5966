import { CasingCache } from 'drizzle-orm/casing'
import { getTableConfig, type ForeignKey, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'

/** The tables and what ties them together, as a Mermaid diagram. */
export function entityDiagram(tables: readonly SQLiteTable[]): string {
  const shapes = tables.map(shapeOf).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return ['erDiagram', ...shapes.flatMap(ties), ...shapes.flatMap(box)].join('\n')
}

type Shape = {
  readonly name: string
  readonly columns: readonly SQLiteColumn[]
  readonly foreignKeys: readonly ForeignKey[]
  /** The columns of each key, in the order of the schema; the primary key comes first. */
  readonly keys: readonly (readonly SQLiteColumn[])[]
}

function shapeOf(table: SQLiteTable): Shape {
  const { name, columns, foreignKeys, primaryKeys, uniqueConstraints } = getTableConfig(table)
  const primary = [...columns.filter((column) => column.primary), ...primaryKeys.flatMap((key) => key.columns)]
  const unique = [
    ...columns.filter((column) => column.isUnique).map((column) => [column]),
    ...uniqueConstraints.map((key) => key.columns),
  ]
  return { name, columns, foreignKeys, keys: [primary, ...unique] }
}

const casing = new CasingCache('snake_case')
const nameOf = (column: SQLiteColumn) => casing.getColumnCasing(column)

const box = (shape: Shape) => [
  `  ${shape.name} {`,
  ...shape.columns.map(
    (column) => `    ${[column.getSQLType(), nameOf(column), ...marks(shape, column), ...remark(column)].join(' ')}`,
  ),
  '  }',
]

function marks({ keys: [primary = [], ...unique], foreignKeys }: Shape, column: SQLiteColumn): string[] {
  const found = [
    ...(primary.includes(column) ? ['PK'] : []),
    ...(foreignKeys.some((key) => key.reference().columns.includes(column)) ? ['FK'] : []),
    ...(unique.some((key) => key.includes(column)) ? ['UK'] : []),
  ]
  return found.length > 0 ? [found.join(', ')] : []
}

function remark({ notNull, enumValues = [] }: SQLiteColumn): string[] {
  const words = [...(notNull ? [] : ['may be empty']), ...(enumValues.length > 0 ? [enumValues.join(', ')] : [])]
  return words.length > 0 ? [`"${words.join(': ')}"`] : []
}

const ties = ({ name, foreignKeys, keys }: Shape) =>
  foreignKeys.map((key) => {
    const { columns, foreignTable } = key.reference()
    const parent = columns.every((column) => column.notNull) ? '||' : '|o'
    const child = keys.some((key) => isWithin(key, columns)) ? 'o|' : 'o{'
    return `  ${getTableConfig(foreignTable).name} ${parent}--${child} ${name} : ${columns.map(nameOf).join('_')}`
  })

/** A whole key among the columns that point away: at most one row here belongs to a row there. */
const isWithin = (key: readonly SQLiteColumn[], columns: readonly SQLiteColumn[]) =>
  key.length > 0 && key.every((column) => columns.includes(column))
