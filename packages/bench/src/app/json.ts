/** What programs of this repository wrote. Nothing is checked: another shape makes the bench fail, as it should. */
export function jsonOf<T>(text: string): T {
  return JSON.parse(text) as T
}
