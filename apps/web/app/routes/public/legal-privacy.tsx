import { LegalPage } from '@mentorhub/ui/legal-page'
import { privacy } from '../../parts/legal/privacy.ts'
import { seo } from '../../parts/seo.ts'

export const meta = () => seo({ title: privacy.title, description: privacy.lead })

export default function Privacy() {
  return <LegalPage text={privacy} />
}
