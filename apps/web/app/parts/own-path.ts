/** Only a path of this site: "//elsewhere" and "/\elsewhere" are addresses of other sites. */
export const ownPath = (to: string | null | undefined, otherwise = '/') =>
  to && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : otherwise
