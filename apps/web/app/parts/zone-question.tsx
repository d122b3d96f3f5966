import { href, useLocation } from 'react-router'
import { Button } from '@mentorhub/ui/button'
import { TimeZoneNotice } from '@mentorhub/ui/time-zone-notice'
import { placeOf } from '@mentorhub/domain/time/when-in'

/** Whoever travels is asked once a zone whether the profile comes along. */
export function ZoneQuestion({ deviceZone, profileZone }: { deviceZone: string; profileZone: string }) {
  const { pathname, search } = useLocation()
  return (
    <TimeZoneNotice deviceZone={placeOf(deviceZone)} profileZone={placeOf(profileZone)}>
      <form method="post" action={href('/zone')}>
        <input type="hidden" name="zone" value={deviceZone} />
        <input type="hidden" name="returnTo" value={pathname + search} />
        <Button name="answer" value="use" tone="secondary" size="small">
          Use {placeOf(deviceZone)} time
        </Button>
        <Button name="answer" value="keep" tone="quiet" size="small">
          Keep {placeOf(profileZone)}
        </Button>
      </form>
    </TimeZoneNotice>
  )
}
