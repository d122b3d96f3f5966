declare module 'virtual:enhancers' {
  export const code: string
  export const hashes: string
  /** What single pages carry beside it, by the word with which their `handle` asks for it. */
  export const more: Readonly<Record<'crops' | 'keys', { readonly code: string; readonly hash: string }>>
}

declare module 'virtual:react-router/server-build' {
  const build: import('react-router').ServerBuild
  export = build
}

declare const __BUILD_ID__: string
