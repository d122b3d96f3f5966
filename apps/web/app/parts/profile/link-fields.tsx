import { TextField } from '@mentorhub/ui/text-field'
import type { FormState } from '../form-state.ts'

const links = [
  { name: 'linkedinUrl', label: 'LinkedIn', placeholder: 'https://www.linkedin.com/in/…' },
  { name: 'githubUrl', label: 'GitHub', placeholder: 'https://github.com/…' },
  { name: 'twitterUrl', label: 'Twitter/X', placeholder: 'https://x.com/…' },
  { name: 'websiteUrl', label: 'Website', placeholder: 'https://…' },
]

/** Where else somebody is to be found. */
export const LinkFields = ({ form }: { form: FormState }) =>
  links.map(({ name, ...link }) => (
    <TextField key={name} {...form.field(name)} {...link} type="url" optional maxLength={200} />
  ))
