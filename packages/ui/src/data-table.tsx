// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- some browsers forget what a table is when it is drawn as something else
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Column<Row> = {
  label: string
  cell: (row: Row) => ReactNode
  /** A column of buttons or links, whose words say enough. */
  unlabelled?: boolean | undefined
}

type DataTableProps<Row> = {
  label: string
  /** The first one names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/** A table on a wide screen, and a card for each row on a narrow one. */
export function DataTable<Row>({ label, columns, rows, keyOf }: DataTableProps<Row>) {
  return (
    <div className="data-table">
      <table role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.label} role="columnheader" scope="col">
                <span className={classNames(column.unlabelled && 'sr-only')}>{column.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map((column, at) => (
                <Cell key={column.label} column={column} isFirst={at === 0}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps<Row> = { column: Column<Row>; isFirst: boolean; children: ReactNode }

/** On a card each cell says of which column it is; a table has that in its head. */
function Cell<Row>({ column: { label, unlabelled }, isFirst, children }: CellProps<Row>) {
  if (isFirst)
    return (
      <th role="rowheader" scope="row">
        {children}
      </th>
    )
  return (
    <td role="cell">
      {!unlabelled && (
        <span aria-hidden="true" className="text-muted">
          {label}
        </span>
      )}
      {children}
    </td>
  )
}
