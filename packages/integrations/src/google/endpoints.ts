export type Endpoints = { readonly authorize: string; readonly token: string; readonly certs: string }

const ofGoogle: Endpoints = {
  authorize: 'https://accounts.google.com/o/oauth2/v2/auth',
  token: 'https://oauth2.googleapis.com/token',
  certs: 'https://www.googleapis.com/oauth2/v3/certs',
}

/** Google's own, or those of one who plays Google at `base`. */
export function endpointsAt(base: string | undefined): Endpoints {
  if (base === undefined) return ofGoogle
  const at = base.replace(/\/$/, '')
  return { authorize: `${at}/o/oauth2/v2/auth`, token: `${at}/token`, certs: `${at}/oauth2/v3/certs` }
}
