import { classNames } from './class-names.ts'
import { iconPaths } from './icon-paths.ts'

export type IconName = keyof typeof iconPaths

export const iconNames = Object.keys(iconPaths).filter((name): name is IconName => name in iconPaths)

type IconProps = { name: IconName; className?: string | undefined }

/** Always beside words that say the same, so it is hidden from those who listen. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={classNames('icon', className)}>
      <path d={iconPaths[name]} />
    </svg>
  )
}
