import { compile, openSlots } from '@mentorhub/domain/availability/open-slots'
import { isoStarts } from './iso-starts.ts'
import type { Answer, Question } from './question.ts'

/** From the schedule as the database has it, so it is made ready each time. */
export const withEngine: Answer = (question) => openSlots(compile(question.schedule), question)

export const withEngineAsText = (question: Question): string[] => isoStarts(withEngine(question))
