import { TextArea } from '@mentorhub/ui/textarea'
import { lengthOf } from '@mentorhub/domain/length-of'
import { bioLengths } from '@mentorhub/domain/mentors/mentor'
import type { FormState } from './form-state.ts'

const { least, most } = bioLengths

/** What a mentor tells of themselves. No maxlength: it would cut a pasted text in silence, and counts otherwise than people do. */
export function BioField({ form }: { form: FormState }) {
  const { error, ...field } = form.field('bio')
  return (
    <TextArea
      {...field}
      label="Bio"
      rows={7}
      required
      most={most}
      hint={`What you have done, and how you can help, in ${least} to ${most} characters.`}
      error={error && `${error} It has ${lengthOf(field.defaultValue.trim())} now.`}
    />
  )
}
