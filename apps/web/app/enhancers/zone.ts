/** The server draws times in the zone of the profile, and asks when the device is elsewhere. */
export function tellZone(): void {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  // oxlint-disable-next-line unicorn/no-document-cookie -- not every browser has another way
  document.cookie = `zone=${encodeURIComponent(timeZone)};path=/;max-age=31536000;secure;samesite=lax`
}
