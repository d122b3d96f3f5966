import type { FormState } from '../form-state.ts'
import { AcceptingSection } from './accepting-section.tsx'
import { LimitsForm } from './limits-form.tsx'
import type { OwnSchedule, Preview } from './schedule-data.ts'
import { ZoneSection } from './zone-section.tsx'

type LimitsTabProps = { form: FormState; schedule: OwnSchedule; preview: Preview | undefined }

export const LimitsTab = ({ form, schedule, preview }: LimitsTabProps) => (
  <>
    <LimitsForm form={form} version={schedule.version} />
    <AcceptingSection accepting={schedule.accepting} />
    <ZoneSection form={form} schedule={schedule} preview={preview} />
  </>
)
