import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'

/** What was typed still stands in the form below, which now begins from the newer state. */
export function ChangedMeanwhile({ username }: { username: string }) {
  return (
    <Notice tone="warning" title="Your profile was changed meanwhile, in another tab or on another device">
      What you typed was not saved and still stands below. Saving again puts it in the place of the newer state.{' '}
      <AppLink to={href('/u/:username', { username })} target="_blank" rel="noopener">
        See the newer state in a new tab
      </AppLink>
    </Notice>
  )
}
