type Sign = readonly [RegExp, string]

const scripts = /^(?:curl|wget|node|undici|deno|bun|python|go-http-client|okhttp|axios|java|ruby|postman)\b/i

/** In this order: most browsers also carry the names of those that they descend from. */
const browsers: readonly Sign[] = [
  [/\b(?:Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
]

const systems: readonly Sign[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

const nameIn = (signs: readonly Sign[], userAgent: string) => signs.find(([sign]) => sign.test(userAgent))?.[1]

/** What people recognise in the list of their sessions. It proves nothing: browsers say of themselves what they like. */
export function deviceName(userAgent: string): string {
  if (scripts.test(userAgent)) return 'A script'
  const browser = nameIn(browsers, userAgent)
  const system = nameIn(systems, userAgent)
  return browser && system ? `${browser} on ${system}` : (browser ?? 'Unknown device')
}

export type DeviceKind = 'computer' | 'phone' | 'unknown'

const kinds: readonly (readonly [RegExp, DeviceKind])[] = [
  [/ on (?:iPhone|iPad|Android)$/, 'phone'],
  [/ on (?:Windows|Mac|Linux|ChromeOS)$/, 'computer'],
]

/** Of what `deviceName` has read. */
export const deviceKind = (name: string): DeviceKind => kinds.find(([sign]) => sign.test(name))?.[1] ?? 'unknown'
