import { LegalPage } from '@mentorhub/ui/legal-page'
import { codeOfConduct } from '../../parts/legal/code-of-conduct.ts'
import { seo } from '../../parts/seo.ts'

export const meta = () => seo({ title: codeOfConduct.title, description: codeOfConduct.lead })

export default function CodeOfConduct() {
  return <LegalPage text={codeOfConduct} />
}
