/** A list that SQLite built itself, of columns whose kind the caller names and the schema keeps. */
export function jsonList<T>(list: string): T[] {
  return JSON.parse(list) as T[]
}
