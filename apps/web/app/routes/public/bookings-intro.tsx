import { IntroPage } from '../../parts/intro-page.tsx'

export const meta = () => [{ title: 'My Bookings · MentorHub' }, { name: 'robots', content: 'noindex' }]

export default function BookingsIntro() {
  return (
    <IntroPage
      title="My Bookings"
      lead="Every 1:1 session that you ask for, in one list, with both people’s time."
      steps={[
        { title: 'Pending', text: 'You asked, and the mentor has not answered yet. You see until when they will.' },
        { title: 'Confirmed', text: 'It is in both calendars, with the link to join.' },
        { title: 'Completed', text: 'You met. Say what you learned, so that others find the right mentor.' },
      ]}
    >
      Sessions belong to an account, and accounts are not open yet. The newsletter tells you when they are. Until then
      you can look around among the mentors.
    </IntroPage>
  )
}
