import { z } from 'zod'
import { isDate } from './dates.ts'

/** A day on the wall, wherever it is: "2026-11-21". */
export const CalendarDate = z.string().trim().min(1, 'date.missing').refine(isDate, 'date.unreadable')
