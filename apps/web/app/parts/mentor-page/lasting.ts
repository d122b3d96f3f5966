import { hours, minutes } from '@mentorhub/domain/duration'
import { counted } from '../counted.ts'

const units = [
  { unit: 'minute', length: minutes(1), below: hours(1) },
  { unit: 'hour', length: hours(1), below: hours(36) },
  { unit: 'day', length: hours(24), below: Number.POSITIVE_INFINITY },
]

/** "5 hours", in whole ones of the unit that fits. */
export function lasting(ms: number): string {
  const { unit, length } = units.find(({ below }) => ms < below) ?? { unit: 'minute', length: minutes(1) }
  return counted(Math.max(1, Math.round(ms / length)), unit)
}
