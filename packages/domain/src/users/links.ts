import { z } from 'zod'

/** A name and a password before the host, or a port behind it, only serve to deceive. */
const isPlain = (url: string) => {
  const { username, password, port } = new URL(url)
  return username === '' && password === '' && port === ''
}

/** As browsers write it, with the host in lower case and in letters that cannot pass for others. */
const LinkTo = (hostname: RegExp, error: string) =>
  z
    .url({ protocol: /^https$/, hostname, normalize: true, error, abort: true })
    .max(200, 'text.too_long')
    .refine(isPlain, error)

const anyHost = /\.[a-z0-9-]+$/

export const Website = LinkTo(anyHost, 'link.https')
export const LinkedinLink = LinkTo(/^(?:(?:www|[a-z]{2})\.)?linkedin\.com$/, 'link.linkedin')
export const GithubLink = LinkTo(/^github\.com$/, 'link.github')
export const TwitterLink = LinkTo(/^(?:www\.)?(?:twitter|x)\.com$/, 'link.twitter')
