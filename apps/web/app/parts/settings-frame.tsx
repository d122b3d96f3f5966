import { AreaFrame, type AreaPage } from './area-frame.tsx'
import { settingsPages } from './menu.ts'

export const SettingsFrame = (page: AreaPage) => <AreaFrame label="Settings" items={settingsPages} {...page} />
