import { AreaFrame, type AreaPage } from './area-frame.tsx'
import { mentorPages } from './menu.ts'

export const MentorFrame = (page: AreaPage) => <AreaFrame label="Mentoring" items={mentorPages} {...page} />
