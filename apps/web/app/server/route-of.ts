/** The address with the names of its parameters: their values may be the secrets of mailed links, and stay out of logs. */
export function routeOf(address: string, params: Readonly<Record<string, string | undefined>>): string {
  const named = new Map(Object.entries(params).map(([name, value]) => [value, `:${name}`]))
  const segments = new URL(address).pathname.split('/')
  return segments.map((segment) => named.get(decodeURIComponent(segment)) ?? segment).join('/')
}
