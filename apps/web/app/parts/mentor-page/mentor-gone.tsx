import { href, isRouteErrorResponse } from 'react-router'
import { ErrorPage } from '@mentorhub/ui/error-page'
import { useFrame } from '../../frame.ts'
import { refusalIn } from '../../refusal-in.ts'

/** For the pages of one mentor: they may have left while somebody was looking at their times. */
export function MentorGone({ error }: { error: unknown }) {
  const { requestId } = useFrame()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { retryAfterSeconds } = isRouteErrorResponse(error) ? refusalIn(error.data) : {}
  return (
    <>
      <title>{`${status} · MentorHub`}</title>
      <ErrorPage
        status={status}
        requestId={requestId}
        retryAfterSeconds={retryAfterSeconds}
        {...(status === 404 ? gone : {})}
      />
    </>
  )
}

const gone = {
  title: 'This mentor is not here',
  happened: 'They take no requests on MentorHub any more, or the address has a typing mistake.',
  kept: 'Nothing was requested, and nothing was changed.',
  next: 'Look for another mentor: many help with the same things.',
  actions: [{ label: 'Browse Mentors', to: href('/mentors') }],
}
