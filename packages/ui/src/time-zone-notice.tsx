import type { ReactNode } from 'react'
import { Notice } from './notice.tsx'

type TimeZoneNoticeProps = {
  /** Both as people say them, for example Berlin. */
  deviceZone: string
  profileZone: string
  /** The form with its two answers. */
  children: ReactNode
}

export function TimeZoneNotice({ deviceZone, profileZone, children }: TimeZoneNoticeProps) {
  return (
    <Notice title={`Your device is in ${deviceZone} time, your profile says ${profileZone}`}>
      <p>All times on MentorHub follow your profile.</p>
      <div className="mt-3 flex flex-wrap gap-2 [&_form]:flex [&_form]:flex-wrap [&_form]:gap-2">{children}</div>
    </Notice>
  )
}
