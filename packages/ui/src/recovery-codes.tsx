/** One click selects them all. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <ul
      aria-label="Recovery codes"
      className="grid grid-cols-2 gap-x-4 gap-y-2 rounded-control bg-subtle p-4 font-mono text-sm select-all"
    >
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
  )
}
