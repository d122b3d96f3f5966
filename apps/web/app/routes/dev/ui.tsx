import { Gallery } from '@mentorhub/ui/gallery'
import { Framed } from '../../parts/framed.tsx'

export const meta = () => [{ title: 'Components · MentorHub' }]

export default function Components() {
  return (
    <Framed>
      <Gallery />
    </Framed>
  )
}
