import { href } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { Disclosure } from '@mentorhub/ui/disclosure'

/** Asks once: it says what will happen, and who hears of it. Leads to the list where it can be undone. */
export function BlockForm({ username, name }: { username: string; name: string }) {
  return (
    <Disclosure label={`Block ${name}`}>
      <form
        method="post"
        action={href('/settings/privacy')}
        className="flex max-w-measure flex-col items-start gap-3 text-sm"
      >
        <input type="hidden" name="does" value="block" />
        <input type="hidden" name="username" value={username} />
        <p>
          You no longer see each other’s profile, and what one of you has asked of the other is closed. {name} is not
          told who wanted it. You can undo the block at any time in your privacy settings.
        </p>
        <Button tone="danger" size="small">
          Block {name}
        </Button>
      </form>
    </Disclosure>
  )
}
