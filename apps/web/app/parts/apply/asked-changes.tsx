import { Notice } from '@mentorhub/ui/notice'
import type { Application } from './application.ts'

/** The reviewer's own words, on every page where they can be followed. */
export function AskedChanges({ application: { standing, sent } }: { application: Application }) {
  if (standing !== 'changes_requested' || !sent) return null
  return (
    <Notice tone="warning" title="What we ask you to change">
      <p className="whitespace-pre-line">{sent.reasonText}</p>
    </Notice>
  )
}
