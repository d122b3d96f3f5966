import { IntroPage } from '../../parts/intro-page.tsx'

export const meta = () => [{ title: 'Become a Mentor · MentorHub' }]

export default function ApplyIntro() {
  return (
    <IntroPage
      title="Become a Mentor"
      lead="An hour of yours can save somebody a year. You choose when, how often and about what."
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
      An application belongs to an account, and accounts are not open yet. Leave your address and you get one mail on
      the day they are.
    </IntroPage>
  )
}
