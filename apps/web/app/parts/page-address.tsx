import { useLocation, useMatches } from 'react-router'
import { useFrame } from '../frame.ts'

/** For the handle of a route that tells by itself how its link looks where it is shared. */
export const ownCard = { hasOwnCard: true } as const

/** The one true address of a public page, whatever parameters it was asked with, and its picture. */
export function PageAddress() {
  const { origin } = useFrame()
  const address = origin + useLocation().pathname
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content="MentorHub" />
      {!useMatches().some(({ handle }) => hasOwnCard(handle)) && <SiteCard origin={origin} />}
    </>
  )
}

const hasOwnCard = (handle: unknown) => typeof handle === 'object' && handle !== null && 'hasOwnCard' in handle

function SiteCard({ origin }: { origin: string }) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:image" content={`${origin}/og.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="MentorHub" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
