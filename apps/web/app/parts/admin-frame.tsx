import { AreaFrame, type AreaPage } from './area-frame.tsx'
import { useMember } from './me.ts'
import { adminPages } from './menu.ts'

export const AdminFrame = (page: AreaPage) => (
  <AreaFrame label="Administration" items={adminPages(useMember())} {...page} />
)
