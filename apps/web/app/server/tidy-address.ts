/** One page, one address: without a final slash, and never with two slashes, which a browser takes for another site. */
export function tidyAddress(method: string, url: URL): string | undefined {
  const pathname = `/${url.pathname.split('/').filter(Boolean).join('/')}`
  if (method !== 'GET' || pathname === url.pathname) return undefined
  return pathname + url.search
}
