import { Section } from '../section.tsx'
import { type Step, Steps } from '../steps.tsx'

const threeSteps: readonly Step[] = [
  {
    title: 'Find a mentor',
    text: 'Search by name, skill or company. Every mentor is reviewed before they appear.',
  },
  {
    title: 'Request a time',
    text: 'Pick a time shown in your zone and theirs, and say what you would like to work on.',
  },
  {
    title: 'Meet and move on',
    text: 'Talk one to one for 30 to 60 minutes, and leave with the next steps written down.',
  },
]

type HowItWorksProps = { title?: string | undefined; steps?: readonly Step[] | undefined }

export function HowItWorks({ title = 'How it works', steps = threeSteps }: HowItWorksProps) {
  return (
    <Section title={title}>
      <Steps steps={steps} />
    </Section>
  )
}
