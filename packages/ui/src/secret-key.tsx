type SecretKeyProps = { secret: string }

/** In groups of four for the eye; copied, it is one word. A click selects it. */
export function SecretKey({ secret }: SecretKeyProps) {
  return (
    <code className="inline-flex flex-wrap gap-x-2 rounded-control bg-subtle px-3 py-2 font-mono text-sm select-all">
      {groupsOfFour(secret).map(({ at, letters }) => (
        <span key={at}>{letters}</span>
      ))}
    </code>
  )
}

export function groupsOfFour(secret: string): { at: number; letters: string }[] {
  const plain = secret.replaceAll(/\s/gu, '')
  return Array.from({ length: Math.ceil(plain.length / 4) }, (_, at) => ({
    at,
    letters: plain.slice(at * 4, at * 4 + 4),
  }))
}
