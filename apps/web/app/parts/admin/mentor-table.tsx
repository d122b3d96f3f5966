import { Avatar } from '@mentorhub/ui/avatar'
import { Badge } from '@mentorhub/ui/badge'
import { type Column, DataTable } from '@mentorhub/ui/data-table'
import { AppLink } from '@mentorhub/ui/link'
import { type Instant, Moment } from '@mentorhub/ui/moment'
import type { MentorTab } from '@mentorhub/domain/admin/mentor-tabs'
import type { apiFor } from '../../server/api-for.ts'
import { momentOf } from '../moment-of.ts'
import { statusWords } from './mentor-words.ts'
import { mentorAddress } from './mentors-address.ts'

type Listed = Awaited<ReturnType<ReturnType<typeof apiFor>['admin']['applications']['list']>>['people'][number]

type MentorTableProps = { people: readonly Listed[]; tab: MentorTab; now: number; zone: string }

type Row = Listed & { readonly applied: Instant | null; readonly approved: Instant | null }

export function MentorTable({ people, tab, now, zone }: MentorTableProps) {
  const when = (at: number | null) => (at === null ? null : momentOf(at, zone, now))
  const rows = people.map((one) => ({ ...one, applied: when(one.submittedAt), approved: when(one.approvedAt) }))
  return <DataTable label="Mentors" columns={columns[tab]} rows={rows} keyOf={({ userId }) => userId} />
}

const name: Column<Row> = { label: 'Name', cell: (row) => <Who person={row} /> }
const areas: Column<Row> = { label: 'Expertise areas', cell: ({ expertise }) => <Areas names={expertise} /> }
const status: Column<Row> = { label: 'Status', cell: (row) => <Status person={row} /> }
const applied: Column<Row> = { label: 'Applied', cell: (row) => <When at={row.applied} /> }
const approved: Column<Row> = { label: 'Approved', cell: (row) => <When at={row.approved} /> }
const details: Column<Row> = { label: 'Details', unlabelled: true, cell: (row) => <Details person={row} /> }

const columns: Readonly<Record<MentorTab, readonly Column<Row>[]>> = {
  all: [name, areas, status, applied, details],
  pending: [name, areas, applied, details],
  approved: [name, areas, approved, details],
  inactive: [name, areas, applied, details],
}

function Who({ person: { name, photo, jobTitle, company, attempt, ...person } }: { person: Listed }) {
  const work = [jobTitle, company].filter(Boolean).join(', ')
  return (
    <div className="flex items-center gap-3">
      <Avatar name={name} photo={photo} />
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        {work && <p className="text-muted">{work}</p>}
        <p className="flex flex-wrap gap-2 empty:hidden">
          {attempt !== null && attempt > 1 && <Badge>{`Application ${attempt}`}</Badge>}
          {person.accountStatus === 'suspended' && <Badge tone="danger">Suspended</Badge>}
          {person.isLeaving && <Badge>Leaving MentorHub</Badge>}
        </p>
      </div>
    </div>
  )
}

/** The first two; the page has all of them. */
function Areas({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <None />
  const more = names.length - 2
  return (
    <span>
      {names.slice(0, 2).join(', ')}
      {more > 0 && <span className="text-muted"> and {more} more</span>}
    </span>
  )
}

function Status({ person: { status } }: { person: Listed }) {
  const { label, tone } = statusWords[status]
  return <Badge tone={tone}>{label}</Badge>
}

const Details = ({ person: { userId, name } }: { person: Listed }) => (
  <AppLink
    to={mentorAddress(userId)}
    data-row
    className="inline-flex min-h-target items-center font-medium whitespace-nowrap"
  >
    View Details<span className="sr-only"> of {name}</span>
  </AppLink>
)

const When = ({ at }: { at: Instant | null }) =>
  at ? (
    <span className="whitespace-nowrap">
      <Moment {...at} />
    </span>
  ) : (
    <None />
  )

const None = () => (
  <span className="text-muted">
    <span aria-hidden="true">–</span>
    <span className="sr-only">None</span>
  </span>
)
