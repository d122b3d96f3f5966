import { demoId } from '@mentorhub/db/seed/demo-id'

/** As `db:seed` throws the world that the app starts with. */
const seed = 1

/** Where the demo world's so-manieth booking lies; those that are told begin with Sam's. */
export const demoBooking = (nth: number): string => `/bookings/${demoId('booking', nth, seed)}`
