import type { apiFor } from '../../server/api-for.ts'
import { decidedWords } from './mentor-words.ts'

type Decided = Awaited<ReturnType<ReturnType<typeof apiFor>['admin']['applications']['decision']>>

/** What was decided just now, and about whom. */
export const decidedSentence = (decided: Decided) =>
  decided?.decision ? decidedWords[decided.decision](decided.name) : undefined
