import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'

/** Who agrees to what, and by what; below every way to an account. */
export const TermsFootnote = ({ who }: { who: string }) => (
  <>
    {who} to the <AppLink to={href('/legal/terms')}>terms</AppLink> and the{' '}
    <AppLink to={href('/legal/code-of-conduct')}>code of conduct</AppLink>. How we treat your data stands in the{' '}
    <AppLink to={href('/legal/privacy')}>privacy notice</AppLink>.
  </>
)
