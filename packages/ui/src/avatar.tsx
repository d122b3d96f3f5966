import { classNames } from './class-names.ts'

const hues = [
  'bg-primary-tint text-primary-strong',
  'bg-secondary-tint text-secondary-strong',
  'bg-accent-tint text-accent-strong',
  'bg-violet-tint text-violet-strong',
  'bg-teal-tint text-teal-strong',
  'bg-rose-tint text-rose-strong',
]

const sizes = { small: 'size-8 text-xs', medium: 'size-10 text-sm', large: 'size-16 text-lg' }

type AvatarProps = { name: string; size?: keyof typeof sizes | undefined }

/** The name stands beside it, so it is hidden from those who listen. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'inline-flex flex-none items-center justify-center rounded-full font-semibold',
        sizes[size],
        hues[hashOf(name) % hues.length],
      )}
    >
      {initialsOf(name)}
    </span>
  )
}

export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u)
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase()
}

function hashOf(name: string): number {
  return Array.from(name).reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7)
}
