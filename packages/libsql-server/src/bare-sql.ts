const quotedOrComment = /'[^']*'?|"[^"]*"?|`[^`]*`?|\[[^\]]*\]?|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g

/** SQL without the places where words and signs mean nothing: comments vanish, literals and quoted names are emptied. */
export const bareSql = (sql: string): string =>
  sql.replace(quotedOrComment, (part) => (/^[-/]/.test(part) ? ' ' : "''")).trim()

export type StatementKind = 'begin' | 'control' | 'read' | 'setting' | 'write'

export function kindOf(bare: string): StatementKind {
  if (/^begin\b/i.test(bare)) return 'begin'
  if (/^(?:commit|end|rollback|savepoint|release)\b/i.test(bare)) return 'control'
  if (/^(?:select|values|explain)\b|^pragma\b[^=]*$/i.test(bare)) return 'read'
  if (/^(?:pragma|vacuum|attach|detach)\b/i.test(bare)) return 'setting'
  if (/^with\b/i.test(bare) && !/\b(?:insert|update|delete|replace\s+into)\b/i.test(bare)) return 'read'
  return 'write'
}

/** What outlives the statement in its connection, and would surprise whoever has the connection next. */
export const changesConnection = (bare: string): boolean => /^(?:pragma|attach|detach|create\s+temp)/i.test(bare)

/** libsql runs the first statement of a text and silently drops the others. */
export function holdsSeveral(bare: string): boolean {
  const end = bare.indexOf(';')
  return end !== -1 && /[^\s;]/.test(bare.slice(end)) && !/^create\s+(?:temp\w*\s+)?trigger\b/i.test(bare)
}
