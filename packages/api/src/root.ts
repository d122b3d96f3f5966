import { adminRouter } from './routers/admin.ts'
import { authRouter } from './routers/auth.ts'
import { availabilityRouter } from './routers/availability.ts'
import { bookingsRouter } from './routers/bookings.ts'
import { calendarRouter } from './routers/calendar.ts'
import { mentorsRouter } from './routers/mentors.ts'
import { notificationsRouter } from './routers/notifications.ts'
import { supportRouter } from './routers/support.ts'
import { usersRouter } from './routers/users.ts'
import { systemRouter } from './routers/system.ts'
import { createCallerFactory, router } from './trpc.ts'

export const appRouter = router({
  admin: adminRouter,
  auth: authRouter,
  availability: availabilityRouter,
  bookings: bookingsRouter,
  calendar: calendarRouter,
  mentors: mentorsRouter,
  notifications: notificationsRouter,
  support: supportRouter,
  system: systemRouter,
  users: usersRouter,
})
export type AppRouter = typeof appRouter
export const createCaller = createCallerFactory(appRouter)
