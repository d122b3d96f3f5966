import { z } from 'zod'
import type { SkillRow } from '@mentorhub/ui/profile/skill-fields'
import { ManyOf } from '@mentorhub/domain/form-lists'
import { SetSkills } from '@mentorhub/domain/users/inputs'

const Column = ManyOf(z.string(), 60)

/** The form sends each column as a list; a box that is ticked sends the number of its line. */
const Table = z.object({ version: z.string(), skill: Column, level: Column, years: Column, wants: Column })

/** What the form sends, as the list of skills that is meant. */
export const SkillTable = z.preprocess((typed) => {
  const { success, data } = Table.safeParse(typed)
  return success ? { version: data.version, skills: rowsOf(data) } : typed
}, SetSkills)

/** The lines that name a skill, as they were typed. */
export function typedSkills(typed: unknown): readonly SkillRow[] {
  const { success, data } = Table.safeParse(typed)
  return success ? rowsOf(data) : []
}

const rowsOf = ({ skill, level, years, wants }: z.output<typeof Table>): SkillRow[] =>
  skill
    .map((name, at) => ({ name, level: level[at] ?? '', years: years[at] ?? '', wants: wants.includes(String(at)) }))
    .filter(({ name }) => name.trim() !== '')
