import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'

export const skillLevels = ['Beginner', 'Elementary', 'Intermediate', 'Advanced', 'Expert'] as const

export const skillLevelWord = (level: number): string => skillLevels[level - 1] ?? ''

type Skill = { name: string; level?: number | null | undefined; years?: number | null | undefined }
type Wish = { name: string; target?: number | null | undefined }

type SkillListProps = { skills: readonly Skill[]; wishes?: readonly Wish[] | undefined }

export function SkillList({ skills, wishes = [] }: SkillListProps) {
  return (
    <div className="flex flex-col gap-5">
      {skills.length > 0 && (
        <Group title="Knows">
          {skills.map(({ name, level, years }) => (
            <Line key={name} name={name} words={[level && skillLevelWord(level), yearsWords(years)]}>
              {level && <Bars level={level} />}
            </Line>
          ))}
        </Group>
      )}
      {wishes.length > 0 && (
        <Group title="Wants to learn">
          {wishes.map(({ name, target }) => (
            <Line key={name} name={name} words={[target && `up to ${skillLevelWord(target)}`]} />
          ))}
        </Group>
      )}
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <div>
      <h3 id={id} className="text-sm text-muted">
        {title}
      </h3>
      <ul aria-labelledby={id} className="mt-1 grid gap-x-10 sm:grid-cols-2">
        {children}
      </ul>
    </div>
  )
}

const yearsWords = (years: number | null | undefined) =>
  years === null || years === undefined ? '' : years === 1 ? '1 year' : `${years} years`

type LineProps = { name: string; words: readonly (string | number | null | undefined)[]; children?: ReactNode }

function Line({ name, words, children }: LineProps) {
  return (
    <li className="flex items-center justify-between gap-4 border-b py-2 text-sm">
      <span className="min-w-0 font-medium">{name}</span>
      <span className="flex items-center gap-2 whitespace-nowrap text-muted">
        {words.filter(Boolean).join(' · ')}
        {children}
      </span>
    </li>
  )
}

/** The word beside them says the same. */
function Bars({ level }: { level: number }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-0.5">
      {skillLevels.map((word, at) => (
        <span key={word} className={classNames('h-4 w-1 rounded-full', at < level ? 'bg-secondary' : 'bg-line')} />
      ))}
    </span>
  )
}
