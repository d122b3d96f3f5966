/** Whom limits count: one IPv4 address, or the /64 that one IPv6 household owns. Only the platform's header is believed. */
export function clientNetwork({ headers }: Request): string {
  const address = headers.get('CF-Connecting-IP') ?? 'unknown'
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const front = groups(head)
  const back = groups(tail ?? '')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  return [...front, ...Array.from({ length: zeros }, () => '0'), ...back].slice(0, 4).join(':')
}

const groups = (part: string) => part.split(':').filter(Boolean)
