/**
 * Only a path of this site: "//elsewhere" and "/\elsewhere" are addresses of other sites. It becomes a header, which
 * takes only what can be printed.
 */
export const ownPath = (to: string | null | undefined, otherwise = '/') =>
  to && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(to) ? to : otherwise
