import { href } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { Disclosure } from '@mentorhub/ui/disclosure'
import { Select } from '@mentorhub/ui/select'
import { staffRoles, type StaffRole } from '@mentorhub/domain/users/user'
import { roleWords } from './role-words.ts'

type RoleFormProps = { username: string; name: string; role: StaffRole | null; isSelf: boolean }

/** Behind one more click, because it ends the other person's sessions. */
export function RoleForm({ username, name, role, isSelf }: RoleFormProps) {
  const options = [...staffRoles, 'member' as const]
    .filter((one) => one !== role)
    .map((value) => ({ value, label: value === 'member' ? 'No role: a member' : roleWords(value) }))
  return (
    <Disclosure label="Change role">
      <form method="post" action={href('/admin/roles')} className="flex flex-col items-start gap-3">
        <input type="hidden" name="does" value="set" />
        <input type="hidden" name="username" value={username} />
        <Select name="role" id={`role-${username}`} label={`New role of ${name}`} options={options} />
        <Button tone="danger" size="small">
          {isSelf ? 'Change my own role' : `Change and sign ${name} out`}
        </Button>
      </form>
    </Disclosure>
  )
}
