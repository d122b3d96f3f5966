export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The times in it are told by another clock than that of the device. */
export const isElsewhere = ({ dataset: { zone } }: HTMLElement): boolean => Boolean(zone) && zone !== deviceZone()

/** The server draws times in the zone of the profile, and asks when the device is elsewhere. */
export function tellZone(): void {
  // oxlint-disable-next-line unicorn/no-document-cookie -- not every browser has another way
  document.cookie = `zone=${encodeURIComponent(deviceZone())};path=/;max-age=31536000;secure;samesite=lax`
}
