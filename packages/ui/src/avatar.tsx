import { classNames } from './class-names.ts'

const hues = [
  'bg-primary-tint text-primary-strong',
  'bg-secondary-tint text-secondary-strong',
  'bg-accent-tint text-accent-strong',
  'bg-violet-tint text-violet-strong',
  'bg-teal-tint text-teal-strong',
  'bg-rose-tint text-rose-strong',
]

const sizes = {
  small: { look: 'size-8 text-xs', pixels: 32 },
  medium: { look: 'size-10 text-sm', pixels: 40 },
  large: { look: 'size-16 text-lg', pixels: 64 },
  huge: { look: 'size-24 text-2xl sm:size-32', pixels: 128 },
}

/** One picture in two files: 128 pixels and 512 pixels wide. */
export type Photo = { small: string; large: string }

type AvatarProps = { name: string; size?: keyof typeof sizes | undefined; photo?: Photo | null | undefined }

/** The name stands beside it, so it is hidden from those who listen. */
export function Avatar({ name, size = 'medium', photo }: AvatarProps) {
  const { look, pixels } = sizes[size]
  if (photo) {
    return (
      <img
        src={pixels > 40 ? photo.large : photo.small}
        alt=""
        width={pixels}
        height={pixels}
        loading={size === 'huge' ? 'eager' : 'lazy'}
        decoding="async"
        className={classNames('flex-none rounded-full bg-subtle object-cover', look)}
      />
    )
  }
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'inline-flex flex-none items-center justify-center rounded-full font-semibold',
        look,
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
