import { Chip } from '../chip.tsx'

type ExpertiseChipsProps = { label: string; chips: readonly { label: string; to?: string | undefined }[] }

export function ExpertiseChips({ label, chips }: ExpertiseChipsProps) {
  return (
    <ul aria-label={label} className="flex flex-wrap items-center gap-2">
      {chips.map((chip) => (
        <li key={chip.label}>
          <Chip to={chip.to}>{chip.label}</Chip>
        </li>
      ))}
    </ul>
  )
}
