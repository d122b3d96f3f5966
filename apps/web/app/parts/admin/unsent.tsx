import { WrittenForNothing } from '../written-for-nothing.tsx'

type UnsentProps = { reason: string; typed: Readonly<Record<string, string | readonly string[]>> }

export function Unsent({ reason, typed }: UnsentProps) {
  const words = typed['reasonText'] ?? typed['changes'] ?? typed['reason']
  const texts = reason === 'form.invalid' || !words ? [] : [words].flat()
  return <WrittenForNothing title="What you had written was not sent" texts={texts} />
}
