import { code } from 'virtual:enhancers'

/** Pages that the browser may draw ahead when a pointer rests on their link: they read, and change nothing. */
const speculation = JSON.stringify({
  prerender: [{ where: { href_matches: ['/', '/mentors', '/mentors?*', '/mentors/*'] }, eagerness: 'moderate' }],
})

export const Enhancers = () => (
  <>
    <script dangerouslySetInnerHTML={{ __html: code }} />
    <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
  </>
)
