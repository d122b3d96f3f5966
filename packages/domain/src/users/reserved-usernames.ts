/** First steps of our addresses, and names under which somebody could speak for us. */
const reserved = new Set(
  [
    'about abuse account accounts admin administrator adminmentorship all analytics anonymous api app apply',
    'appeals assessments assets auth availability billing blog bookings calendar categories checkout cohorts',
    'communities community contact courses deleted dev developer developers disputes edit email events everybody',
    'everyone faq feed feedback files forgot forum get glossary goals guest guides guidelines healthz help home',
    'hostmaster ics info invite join legal library login logout mail manifest matches matching me mentee mentees',
    'mentor mentors mentorship mentorships messages moderation moderator moderators new newsletter noreply null',
    'official onboarding outbox owner passwords payouts photos postmaster practice press pricing privacy profile',
    'readyz register reports reset robots root search security sessions settings sitemap skills staff status',
    'superadmin support system team terms test theme tickets trpc undefined unsubscribe user users verify webhooks',
    'webmaster wellknown www you',
  ].flatMap((line) => line.split(' ')),
)

/** Also with signs in between, and with our own name in it. */
export function isReserved(username: string): boolean {
  const letters = username.replaceAll(/[_-]/g, '')
  return reserved.has(letters) || letters.includes('mentorhub')
}
