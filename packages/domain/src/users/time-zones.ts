import { placeOf } from '../time/when-in.ts'

export type ZoneRegion = { readonly region: string; readonly zones: readonly ZoneName[] }
type ZoneName = { readonly zone: string; readonly place: string }

/** All zones that this engine knows, by region, each as people say it: "Indiana, Knox". */
export function zoneRegions(): readonly ZoneRegion[] {
  const named = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
  const regions = Map.groupBy(named, (zone) => zone.slice(0, zone.indexOf('/')))
  return [
    ...Array.from(regions, ([region, zones]) => ({ region, zones: zones.map(nameOf).toSorted(byPlace) })),
    { region: 'Everywhere', zones: [{ zone: 'UTC', place: 'UTC' }] },
  ]
}

function nameOf(zone: string): ZoneName {
  const between = zone.split('/').slice(1, -1)
  return { zone, place: [...between, placeOf(zone)].join(', ').replaceAll('_', ' ') }
}

const byPlace = (one: ZoneName, other: ZoneName) => one.place.localeCompare(other.place, 'en')
