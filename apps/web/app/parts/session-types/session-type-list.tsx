import { ButtonLink } from '@mentorhub/ui/button'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { RowList, type Row } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { goalWords } from './goal-words.ts'
import { counted } from '../counted.ts'
import { typesPath, type SessionType } from './session-type-data.ts'

/** What is offered, in the order in which mentees see it, and what was offered once. */
export function SessionTypeList({ types }: { types: readonly SessionType[] }) {
  const [offered, archived] = [types.filter(({ active }) => active), types.filter(({ active }) => !active)]
  return (
    <>
      {offered.length === 0 ? (
        <EmptyState
          title="You offer no session"
          action={{ label: 'Add a session type', to: typesPath({ add: 'yes' }) }}
        >
          Mentees choose one before they choose a time, so nobody can book you without any.
        </EmptyState>
      ) : (
        <SettingsSection
          title="What you offer"
          lead="In this order. The first one is chosen until mentees choose another."
        >
          <RowList label="What you offer" rows={offered.map(offeredRow)} />
        </SettingsSection>
      )}
      {archived.length > 0 && (
        <SettingsSection title="Not offered any more" lead="Sessions that were agreed keep their kind.">
          <RowList label="Not offered any more" rows={archived.map(archivedRow)} />
        </SettingsSection>
      )}
    </>
  )
}

const wordsOf = ({ id, name, goalType, durationMin, questions }: SessionType) => ({
  key: id,
  sign: { icon: 'clock' as const },
  title: name,
  detail: [`${durationMin} minutes`, goalWords[goalType], askedWords(questions.length)].filter(Boolean).join(' · '),
})

const askedWords = (count: number) => (count === 0 ? '' : counted(count, 'question'))

const offeredRow = (type: SessionType): Row => ({ ...wordsOf(type), action: <Edit type={type} label="Edit" /> })

const archivedRow = (type: SessionType): Row => ({ ...wordsOf(type), action: <Edit type={type} label="Offer again" /> })

const Edit = ({ type: { id, name, active }, label }: { type: SessionType; label: string }) => (
  <ButtonLink to={typesPath(active ? { type: id } : { type: id, offer: 'again' })} tone="secondary" size="small">
    {label}
    <span className="sr-only">{name}</span>
  </ButtonLink>
)
