import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'

export const skillLevels = ['Beginner', 'Elementary', 'Intermediate', 'Advanced', 'Expert'] as const

export type SkillLevel = 1 | 2 | 3 | 4 | 5

export const skillLevelWord = (level: SkillLevel): string => skillLevels[level - 1] ?? ''

type Skill = { name: string; level: SkillLevel }
type Wish = { name: string; target?: SkillLevel | undefined }

type SkillListProps = { skills: readonly Skill[]; wishes?: readonly Wish[] | undefined }

export function SkillList({ skills, wishes = [] }: SkillListProps) {
  return (
    <div className="flex flex-col gap-5">
      {skills.length > 0 && (
        <Group title="Knows">
          {skills.map(({ name, level }) => (
            <Line key={name} name={name} words={skillLevelWord(level)}>
              <Bars level={level} />
            </Line>
          ))}
        </Group>
      )}
      {wishes.length > 0 && (
        <Group title="Wants to learn">
          {wishes.map(({ name, target }) => (
            <Line key={name} name={name} words={target ? `up to ${skillLevelWord(target)}` : ''} />
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

type LineProps = { name: string; words: string; children?: ReactNode }

function Line({ name, words, children }: LineProps) {
  return (
    <li className="flex items-center justify-between gap-4 border-b py-2 text-sm">
      <span className="min-w-0 font-medium">{name}</span>
      <span className="flex items-center gap-2 whitespace-nowrap text-muted">
        {words}
        {children}
      </span>
    </li>
  )
}

/** The word beside them says the same. */
function Bars({ level }: { level: SkillLevel }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-0.5">
      {skillLevels.map((word, at) => (
        <span key={word} className={classNames('h-4 w-1 rounded-full', at < level ? 'bg-secondary' : 'bg-line')} />
      ))}
    </span>
  )
}
