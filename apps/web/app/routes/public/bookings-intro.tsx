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
      Booking is not open yet; the newsletter tells you when it is. Until then, look around among the mentors, and write
      into your profile what you hope to learn: it is what a mentor reads first.
    </IntroPage>
  )
}
