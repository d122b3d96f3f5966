import { useLocation } from 'react-router'
import { useFrame } from '../frame.ts'

/** The one true address of a public page, whatever parameters it was asked with, and its picture. */
export function PageAddress() {
  const { origin } = useFrame()
  const address = origin + useLocation().pathname
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content="MentorHub" />
      <meta property="og:type" content="website" />
      <meta property="og:image" content={`${origin}/og.png`} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
