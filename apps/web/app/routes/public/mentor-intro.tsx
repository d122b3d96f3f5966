import { IntroPage } from '../../parts/intro-page.tsx'

export const meta = () => [{ title: 'Mentor Dashboard · MentorHub' }, { name: 'robots', content: 'noindex' }]

export default function MentorIntro() {
  return (
    <IntroPage
      title="Mentor Dashboard"
      lead="Where mentors see who is waiting for an answer, what comes next and how it went."
      steps={[
        { title: 'Answer', text: 'Requests with the topic and the person behind them, and by when an answer is due.' },
        { title: 'Prepare', text: 'The next sessions with both times, the link, and what the mentee hopes for.' },
        { title: 'Look back', text: 'Sessions held, people helped, ratings, and how quickly you answer.' },
      ]}
    >
      The dashboard belongs to approved mentors, and applications are not open yet. The newsletter tells you when they
      are. A complete profile is the first half of an application.
    </IntroPage>
  )
}
