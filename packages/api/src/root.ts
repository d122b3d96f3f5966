import { adminRouter } from './routers/admin.ts'
import { authRouter } from './routers/auth.ts'
import { mentorsRouter } from './routers/mentors.ts'
import { systemRouter } from './routers/system.ts'
import { createCallerFactory, router } from './trpc.ts'

export const appRouter = router({
  admin: adminRouter,
  auth: authRouter,
  mentors: mentorsRouter,
  system: systemRouter,
})
export type AppRouter = typeof appRouter
export const createCaller = createCallerFactory(appRouter)
