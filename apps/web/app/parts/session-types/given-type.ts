import type { SessionType } from './session-type-data.ts'

/** What stands in the form before anybody has typed: what is edited, or what most people offer. */
export function givenType(types: readonly SessionType[], edited: SessionType | undefined, isOfferedAgain: boolean) {
  if (!edited) return { durationMin: '30', goalType: 'guidance', active: 'on' }
  const { id, name, goalType, durationMin, questions, active } = edited
  return {
    id,
    name,
    goalType,
    durationMin: String(durationMin),
    questions: questions.join('\n'),
    active: active || isOfferedAgain ? 'on' : '',
    place: String(1 + types.indexOf(edited)),
  }
}
