import { Notice } from '@mentorhub/ui/notice'
import type { Application } from './application.ts'
import { fieldWords, needWords } from './mentor-words.ts'

/** What is not as it was, or not as it seems, before anybody decides. */
export function Warnings({
  application: { mentor, changed, present, missing, hiddenAreas, hasVisibleArea },
}: {
  application: Application
}) {
  return (
    <>
      {mentor.inactiveReason !== null && (
        <Notice tone="warning" title="Why this mentor is deactivated">
          <p className="whitespace-pre-line">{mentor.inactiveReason}</p>
        </Notice>
      )}
      {changed.length > 0 && (
        <Notice tone="warning" title="Changed since it was handed in">
          {`Their profile has another ${changed.map((field) => fieldWords[field]).join(', ')} by now, and that is what would be public${present ? ': both stand below' : ''}.`}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="warning" title="Not complete">
          {`It cannot be approved without ${missing.map((need) => needWords[need]).join(', ')}. You can ask for it as a change.`}
        </Notice>
      )}
      {hiddenAreas.length > 0 && (
        <Notice tone={hasVisibleArea ? 'info' : 'warning'} title="Some areas are hidden">
          {`Nobody sees ${hiddenAreas.join(', ')} on their page.`}
          {!hasVisibleArea && ' No other area is left: show one again, or ask for another.'}
        </Notice>
      )}
    </>
  )
}
