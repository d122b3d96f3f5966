import { ownAddress } from './journey.ts'

type Visit = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

/** What a program gets that comes from an address of its own: limits for each address are not about the next. */
export const visit = (url: string, { headers, ...init }: Visit = {}) =>
  fetch(url, { ...init, headers: { 'CF-Connecting-IP': ownAddress(), ...headers } })
