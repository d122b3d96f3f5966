import { href } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { RowList } from '@mentorhub/ui/row-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { whenIn } from '@mentorhub/domain/time/when-in'

type Blocked = { readonly username: string; readonly blockedAt: number }

type BlockedPeopleProps = { people: readonly Blocked[]; zone: string }

export function BlockedPeople({ people, zone }: BlockedPeopleProps) {
  return (
    <SettingsSection
      title="Blocked people"
      lead="You and the people you block do not see each other’s profile. They are not told."
    >
      {people.length === 0 ? (
        <p className="text-sm text-muted">You have blocked nobody. You can do so on somebody’s profile.</p>
      ) : (
        <RowList
          label="Blocked people"
          rows={people.map(({ username, blockedAt }) => ({
            key: username,
            sign: { icon: 'person' },
            title: `@${username}`,
            detail: `Since ${whenIn(blockedAt, zone)}`,
            action: <Unblock username={username} />,
          }))}
        />
      )}
    </SettingsSection>
  )
}

const Unblock = ({ username }: { username: string }) => (
  <form method="post" action={href('/settings/privacy')}>
    <input type="hidden" name="does" value="unblock" />
    <input type="hidden" name="username" value={username} />
    <Button tone="secondary" size="small" aria-label={`Unblock @${username}`}>
      Unblock
    </Button>
  </form>
)
