/** What no page has a form for yet; their own tests count the requests. */
export const withoutPage: readonly string[] = ['admin.bookings.cancel', 'admin.bookings.mark']
