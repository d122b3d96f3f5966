import { classNames } from './class-names.ts'

/* Lines of 1.5 on a grid of 20. */
const paths = {
  alert:
    'M10 7v4m0 2.5v.01M8.7 3.2 2.2 14.5A1.5 1.5 0 0 0 3.5 16.75h13a1.5 1.5 0 0 0 1.3-2.25L11.3 3.2a1.5 1.5 0 0 0-2.6 0Z',
  calendar:
    'M3.5 8h13M6.75 2.5V5m6.5-2.5V5M5 3.75h10A1.5 1.5 0 0 1 16.5 5.25V15a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V5.25A1.5 1.5 0 0 1 5 3.75Z',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  chevron: 'm6 8 4 4 4-4',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  dashboard: 'M3.5 3.5h5.25v6H3.5Zm7.75 0h5.25v3.25h-5.25Zm0 5.75h5.25v7.25h-5.25ZM3.5 12h5.25v4.5H3.5Z',
  globe:
    'M2.75 10a7.25 7.25 0 1 0 14.5 0 7.25 7.25 0 0 0-14.5 0Zm.25 0h14M10 2.75c2.2 2 3.2 4.4 3.2 7.25s-1 5.25-3.2 7.25c-2.2-2-3.2-4.4-3.2-7.25s1-5.25 3.2-7.25Z',
  help: 'M2.75 10a7.25 7.25 0 1 0 14.5 0 7.25 7.25 0 0 0-14.5 0ZM7.9 8a2.1 2.1 0 1 1 3.2 1.8c-.7.4-1.1.8-1.1 1.6M10 13.75v.01',
  info: 'M2.75 10a7.25 7.25 0 1 0 14.5 0 7.25 7.25 0 0 0-14.5 0ZM10 9.25v4.25m0-6.75v.01',
  menu: 'M3 5.75h14M3 10h14M3 14.25h14',
  monitor:
    'M4 3.5h12A1.5 1.5 0 0 1 17.5 5v7a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V5A1.5 1.5 0 0 1 4 3.5ZM7 16.75h6m-3-3v3',
  moon: 'M16.5 11.9A6.9 6.9 0 0 1 8.1 3.5a6.9 6.9 0 1 0 8.4 8.4Z',
  people:
    'M4.5 7.25a2.75 2.75 0 1 0 5.5 0 2.75 2.75 0 0 0-5.5 0ZM2 16c.3-2.7 2.3-4.25 5.25-4.25S12.2 13.3 12.5 16M12.75 4.75a2.5 2.5 0 0 1 0 5M14.25 12.1c2.1.4 3.5 1.8 3.75 3.9',
  search: 'M3.25 8.75a5.5 5.5 0 1 0 11 0 5.5 5.5 0 0 0-11 0Zm9.5 4L16.75 16.75',
  seedling: 'M10 17V9.5M10 10.5c0-3 2-5.25 6-5.25 0 3.5-2 5.75-6 5.25ZM10 8.5C10 5.5 8 3.25 4 3.25c0 3.5 2 5.75 6 5.25',
  sun: 'M6.75 10a3.25 3.25 0 1 0 6.5 0 3.25 3.25 0 0 0-6.5 0ZM10 2.25v1.5m0 12.5v1.5M2.25 10h1.5m12.5 0h1.5M4.5 4.5l1.1 1.1m8.8 8.8 1.1 1.1m0-11-1.1 1.1m-8.8 8.8-1.1 1.1',
} as const

export type IconName = keyof typeof paths

export const iconNames = Object.keys(paths).filter((name): name is IconName => name in paths)

type IconProps = { name: IconName; className?: string | undefined }

/** Always beside words that say the same, so it is hidden from those who listen. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={classNames('icon', className)}>
      <path d={paths[name]} />
    </svg>
  )
}
