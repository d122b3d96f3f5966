import { Avatar } from '../avatar.tsx'
import { Badge } from '../badge.tsx'
import { CheckList } from '../check-list.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { AppLink } from '../link.tsx'
import { Part } from './part.tsx'

type Row = { name: string; areas: string; status: string }

const columns: readonly Column<Row>[] = [
  {
    label: 'Name',
    cell: ({ name }) => (
      <span className="flex items-center gap-3 font-semibold">
        <Avatar name={name} />
        {name}
      </span>
    ),
  },
  { label: 'Expertise areas', cell: ({ areas }) => areas },
  { label: 'Status', cell: ({ status }) => <Badge tone="highlight">{status}</Badge> },
  { label: 'Details', unlabelled: true, cell: () => <AppLink to="/dev/ui">View Details</AppLink> },
]

const rows = [
  { name: 'Grace Hopper', areas: 'Software engineering', status: 'Pending' },
  { name: 'Ada Lovelace', areas: 'Data & machine learning, Research', status: 'Pending' },
]

export function AdminParts() {
  return (
    <Part title="Tables and check lists">
      <DataTable label="Sample table" columns={columns} rows={rows} keyOf={({ name }) => name} />
      <div className="mt-6 max-w-form">
        <CheckList
          name="sample-checklist"
          legend="Before you approve"
          error="Tick every point."
          items={[
            { value: 'bio', label: 'Complete bio', description: 'It says what they have done.' },
            { value: 'photo', label: 'Professional photo', description: 'One person, easy to recognise.' },
          ]}
          checked={['bio']}
        />
      </div>
    </Part>
  )
}
