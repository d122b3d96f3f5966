import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { KeptFields, type KeptFieldsProps } from '../kept-fields.tsx'
import { AppLink } from '../link.tsx'
import { Select } from '../select.tsx'

type Option = { value: string; label: string }
type OptionGroup = { label: string; options: readonly Option[] }

export type PickerZone = {
  /** "Berlin, where it is 14:05" */
  words: string
  /** "Noor is in Toronto, where it is 08:05." */
  theirs?: string | undefined
  change: string
  /** Once somebody wants another one: a form that asks for the page in that zone. */
  choice?: ZoneChoice | undefined
}
type ZoneChoice = {
  action: string
  kept: KeptFieldsProps['kept']
  value: string
  groups: readonly OptionGroup[]
}

/** In whose time the hours are told, always named and never fixed. The long list of zones comes only when it is wanted. */
export function ZoneLine({ words, theirs, change, choice }: PickerZone) {
  return (
    <div className="flex flex-col gap-1 text-sm text-muted">
      <p className="flex items-start gap-2">
        <Icon name="globe" className="mt-0.5" />
        <span>
          Times in {words}.{' '}
          {!choice && (
            <AppLink id="zones" to={change} className="whitespace-nowrap">
              Change zone
            </AppLink>
          )}
        </span>
      </p>
      {theirs && <p>{theirs}</p>}
      {choice && <Choice {...choice} />}
    </div>
  )
}

function Choice({ action, kept, value, groups }: ZoneChoice) {
  return (
    <form action={action} className="mt-2 flex flex-col items-start gap-2 text-ink">
      <KeptFields kept={kept} />
      <Select id="zones" name="zone" label="Show times in" options={groups} defaultValue={value} />
      <Button tone="secondary" size="small">
        Show these times
      </Button>
    </form>
  )
}
