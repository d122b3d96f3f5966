import { code, more } from 'virtual:enhancers'
import { speculationRules } from './speculation-rules.ts'

export const Enhancers = () => (
  <>
    <script dangerouslySetInnerHTML={{ __html: code }} />
    <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
  </>
)

/** Stands below the field of a photo, on pages that are not hydrated. */
export const CropScript = () => <script dangerouslySetInnerHTML={{ __html: more.crops.code }} />

/** On pages that one goes through with single keys. */
export const KeysScript = () => <script dangerouslySetInnerHTML={{ __html: more.keys.code }} />
