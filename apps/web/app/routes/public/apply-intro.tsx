import { IntroPage } from '../../parts/intro-page.tsx'
import { seo } from '../../parts/seo.ts'

const lead = 'An hour of yours can save somebody a year. You choose when, how often and about what.'

export const meta = () => seo({ title: 'Become a Mentor', description: lead })

export default function ApplyIntro() {
  return (
    <IntroPage
      title="Become a Mentor"
      lead={lead}
      steps={[
        {
          title: 'Say who you are',
          text: 'A short biography, what you can help with, a photo, and links if you like.',
        },
        {
          title: 'We read it',
          text: 'A person reads every application. An answer typically takes 24–48 hours, with reasons.',
        },
        {
          title: 'Open your hours',
          text: 'You set the times. Each request waits for your yes, and nobody can take an hour twice.',
        },
      ]}
    >
      Applications are not open yet; the newsletter tells you when they are. A complete profile is the first half of
      one, and you can write it now.
    </IntroPage>
  )
}
