import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'

type ChangedMeanwhileProps = {
  /** "Your profile" */
  what: string
  /** Where the newer state is seen, when it is not on this page. */
  to?: string | undefined
}

/** What was typed still stands in the form below, which now begins from the newer state. */
export const ChangedMeanwhile = ({ what, to }: ChangedMeanwhileProps) => (
  <Notice tone="warning" title={`${what} was changed meanwhile, in another tab or on another device`}>
    Nothing was overwritten. Look at what stands below: once you save or send it again, it replaces the newer state.
    {to && (
      <>
        {' '}
        <AppLink to={to} target="_blank" rel="noopener">
          See the newer state in a new tab
        </AppLink>
      </>
    )}
  </Notice>
)
