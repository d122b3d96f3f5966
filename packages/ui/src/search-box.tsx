import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { KeptFields, type KeptFieldsProps } from './kept-fields.tsx'

type SearchBoxProps = {
  action: string
  label: string
  name?: string | undefined
  value?: string | undefined
  placeholder?: string | undefined
  size?: 'large' | 'compact' | undefined
  /** What was chosen already and stays while one searches. */
  kept?: KeptFieldsProps['kept'] | undefined
  /** For fields that stand elsewhere on the page. */
  id?: string | undefined
  /** What is below follows what is typed. */
  asTyped?: boolean | undefined
}

export function SearchBox({
  action,
  label,
  name = 'q',
  value,
  placeholder,
  size = 'large',
  kept = {},
  id,
  asTyped,
}: SearchBoxProps) {
  return (
    <form
      id={id}
      role="search"
      aria-label={label}
      action={action}
      data-as-typed={asTyped}
      className="relative flex w-full"
    >
      <Icon name="search" className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-muted" />
      <input
        type="search"
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        maxLength={200}
        autoComplete={asTyped ? 'off' : undefined}
        aria-label={label}
        className={classNames('w-full rounded-control border border-edge bg-surface', sizes[size])}
      />
      <KeptFields kept={kept} />
      {size === 'large' && (
        <button
          type="submit"
          className="absolute end-1 top-1 bottom-1 rounded-control border border-transparent bg-primary-strong px-4 text-sm font-medium text-on-primary hover:bg-primary-hover"
        >
          Search
        </button>
      )}
    </form>
  )
}

const sizes = {
  large: 'h-12 ps-10 pe-24 pointer-coarse:h-13',
  compact: 'min-h-control-small ps-10 pe-3 text-sm pointer-coarse:text-base',
}
