declare module 'virtual:enhancers' {
  export const code: string
  export const cropCode: string
  export const hashes: string
  export const cropHash: string
}

declare module 'virtual:react-router/server-build' {
  const build: import('react-router').ServerBuild
  export = build
}

declare const __BUILD_ID__: string
