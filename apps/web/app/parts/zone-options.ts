import { placeOf } from '@mentorhub/domain/time/when-in'
import { zoneRegions } from '@mentorhub/domain/users/time-zones'

/** All zones by region, and before them that of the device and the present one. */
export function zoneOptions(present: string, device: string | undefined) {
  const near = [
    ...(device === undefined ? [] : [{ value: device, label: `${placeOf(device)} (this device)` }]),
    ...(present === device ? [] : [{ value: present, label: placeOf(present) }]),
  ]
  const regions = zoneRegions().map(({ region, zones }) => ({
    label: region,
    options: zones
      .filter(({ zone }) => zone !== present && zone !== device)
      .map(({ zone, place }) => ({ value: zone, label: place })),
  }))
  return [{ label: 'Yours', options: near }, ...regions]
}
