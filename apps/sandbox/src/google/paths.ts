/** Where Google lives in the sandbox; what follows is as at the real one. */
export const mount = '/google'

export const routes = {
  authorization: '/o/oauth2/v2/auth',
  token: '/token',
  userinfo: '/v1/userinfo',
  revocation: '/revoke',
  jwks: '/oauth2/v3/certs',
} as const

const chooser = `${mount}/choose/`

export const chooserPath = (uid: string): string => `${chooser}${uid}`

export const isChooser = (path: string): boolean => path.startsWith(chooser)
