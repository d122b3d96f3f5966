import { LegalPage } from '@mentorhub/ui/legal-page'
import { terms } from '../../parts/legal/terms.ts'
import { seo } from '../../parts/seo.ts'

export const meta = () => seo({ title: terms.title, description: terms.lead })

export default function Terms() {
  return <LegalPage text={terms} />
}
