import { classNames } from '../class-names.ts'
import { controlShape, FieldError, tiesOf } from '../field.tsx'
import { skillLevels } from './skill-list.tsx'

export type SkillRow = { name: string; level: string; years: string; wants: boolean }

type ErrorAt = (field: string) => string | undefined
type SkillFieldsProps = { rows: readonly SkillRow[]; errorAt: ErrorAt }

/** One line a skill; those without a name are not sent on, so a few empty ones stand ready at the end. */
export function SkillFields({ rows, errorAt }: SkillFieldsProps) {
  return (
    <ol aria-label="Skills" className="flex flex-col gap-4 sm:gap-2">
      {rows.map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is named by its place, here and in what is sent
        <li key={at} className="grid grid-cols-12 items-start gap-2">
          <NameOf row={row} at={at} errorAt={errorAt} />
          <LevelOf row={row} at={at} errorAt={errorAt} />
          <YearsOf row={row} at={at} errorAt={errorAt} />
          <label className="col-span-12 flex min-h-control items-center gap-2 text-sm sm:col-span-3">
            <input type="checkbox" name="wants" value={at} defaultChecked={row.wants} />
            Want to learn
          </label>
        </li>
      ))}
    </ol>
  )
}

type PartProps = { row: SkillRow; at: number; errorAt: ErrorAt }

const fieldOf = (at: number, part: string, errorAt: ErrorAt) => {
  const id = `skills.${at}.${part}`
  const error = errorAt(id)
  return { id, error, ties: tiesOf(id, { hint: undefined, error }) }
}

function NameOf({ row, at, errorAt }: PartProps) {
  const { id, error, ties } = fieldOf(at, 'name', errorAt)
  return (
    <div className="col-span-12 sm:col-span-4">
      <input
        {...ties}
        id={id}
        name="skill"
        aria-label={`Skill ${at + 1}`}
        defaultValue={row.name}
        maxLength={60}
        placeholder="A skill"
        className={classNames(controlShape, 'min-h-control')}
      />
      <FieldError id={id} error={error} />
    </div>
  )
}

function LevelOf({ row, at, errorAt }: PartProps) {
  const { id, error, ties } = fieldOf(at, 'level', errorAt)
  return (
    <div className="col-span-7 sm:col-span-3">
      <select
        {...ties}
        id={id}
        name="level"
        aria-label={`Level of skill ${at + 1}`}
        defaultValue={row.level}
        className={classNames(controlShape, 'min-h-control')}
      >
        <option value="">No level</option>
        {skillLevels.map((word, place) => (
          <option key={word} value={place + 1}>
            {word}
          </option>
        ))}
      </select>
      <FieldError id={id} error={error} />
    </div>
  )
}

function YearsOf({ row, at, errorAt }: PartProps) {
  const { id, error, ties } = fieldOf(at, 'years', errorAt)
  return (
    <div className="col-span-5 sm:col-span-2">
      <input
        {...ties}
        id={id}
        name="years"
        type="number"
        min={0}
        max={70}
        inputMode="numeric"
        aria-label={`Years with skill ${at + 1}`}
        defaultValue={row.years}
        placeholder="Years"
        className={classNames(controlShape, 'min-h-control')}
      />
      <FieldError id={id} error={error} />
    </div>
  )
}
