import { Gallery, galleryParts } from '@mentorhub/ui/gallery'
import type { Route } from './+types/ui'
import { Framed } from '../../parts/framed.tsx'

export const meta = () => [{ title: 'Components · MentorHub' }]

export function loader({ url }: Route.LoaderArgs) {
  const asked = url.searchParams.get('part')
  return { part: galleryParts.find((part) => part === asked) ?? galleryParts[0] }
}

export default function Components({ loaderData: { part } }: Route.ComponentProps) {
  return (
    <Framed>
      <Gallery part={part} />
    </Framed>
  )
}
