const labels = String.raw`[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?`
const local = String.raw`[a-z0-9!#$%&'*+/=?^_\x60{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_\x60{|}~-]+)*`
const plain = new RegExp(String.raw`^${local}@(?:${labels}\.)+(?!\d+$)${labels}$`, 'i')

// A name with one of ()<>[]:;@\," must stand in quotation marks, as in every mail header.
const named = /^(?:[^()<>[\]:;@\\,"\p{Cc}]*|"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*")\s*<([^<>]+)>$/u

/** `email@example.com` or `Name <email@example.com>`. */
export function isAddress(text: string): boolean {
  if (text.length > 998) return false
  const bare = bareAddress(text)
  return bare.length <= 254 && bare.indexOf('@') <= 64 && plain.test(bare)
}

export const bareAddress = (text: string): string => named.exec(text)?.[1] ?? text
