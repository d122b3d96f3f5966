import type { Settings } from './settings.ts'

let movedMs = 0

/** The one clock. Only in local mode can it be elsewhere than now. */
export const clockOf =
  ({ local, CLOCK_OFFSET_MS }: Settings) =>
  () =>
    Date.now() + (local ? CLOCK_OFFSET_MS + movedMs : 0)

export function moveClock(ms: number): void {
  movedMs += ms
}
