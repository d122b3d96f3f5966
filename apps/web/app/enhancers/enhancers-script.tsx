import { code } from 'virtual:enhancers'
import { speculationRules } from './speculation-rules.ts'

export const Enhancers = () => (
  <>
    <script dangerouslySetInnerHTML={{ __html: code }} />
    <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
  </>
)
