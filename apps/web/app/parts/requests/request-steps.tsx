import type { ReactNode } from 'react'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { sentence } from '../../messages.ts'
import { FormErrors } from '../form-errors.tsx'
import { troubleAt, type Desk } from './desk.ts'
import { DetailsStep } from './details-step.tsx'
import { entryText } from './file-entry.ts'
import { NearestTimes } from './nearest-times.tsx'
import { ReviewStep } from './review-step.tsx'
import { TimesStep } from './times-step.tsx'

/** The form as it stands: each step carries what was typed on the others, and works without script. */
export function RequestSteps({ desk, next }: { desk: Desk; next: ReactNode }) {
  const { step, form, seen, start, address } = desk
  const trouble = step === 'times' ? undefined : troubleAt(desk)
  const isDetails = step === 'details'
  const others = trouble && <NearestTimes seen={seen} start={start} to={(at) => address({ start: at })} carries />
  return (
    <form
      method="post"
      action={address()}
      encType="multipart/form-data"
      noValidate={form.isRefused}
      className="flex flex-col gap-5"
    >
      <FormErrors form={form} />
      {trouble && !form.isRefused && <Notice tone="warning">{sentence(trouble)}</Notice>}
      {step === 'review' && others}
      {form.text('version') && <Kept name="version" value={form.text('version')} />}
      {desk.files.map((file) => (
        <Kept key={file.receipt} name="files" value={entryText(file)} />
      ))}
      {isDetails ? <DetailsStep desk={desk} /> : <Carried desk={desk} />}
      {step === 'times' && <TimesStep desk={desk} />}
      {step === 'review' && <ReviewStep desk={desk} next={trouble ? undefined : next} />}
      {isDetails && others}
      <p className="text-sm">
        <AppLink to={desk.back.to}>{desk.back.label}</AppLink>
      </p>
    </form>
  )
}

const Carried = ({ desk: { form, removes } }: { desk: Desk }) => (
  <>
    {['topic', 'description', 'questions', 'key'].map((name) => (
      <Kept key={name} name={name} value={form.text(name)} />
    ))}
    {removes.map((file) => (
      <Kept key={file} name="removes" value={file} />
    ))}
  </>
)

const Kept = ({ name, value }: { name: string; value: string }) => <input type="hidden" name={name} value={value} />
