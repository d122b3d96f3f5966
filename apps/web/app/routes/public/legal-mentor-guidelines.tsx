import { LegalPage } from '@mentorhub/ui/legal-page'
import { mentorGuidelines } from '../../parts/legal/mentor-guidelines.ts'
import { seo } from '../../parts/seo.ts'

export const meta = () => seo({ title: mentorGuidelines.title, description: mentorGuidelines.lead })

export default function MentorGuidelines() {
  return <LegalPage text={mentorGuidelines} />
}
