/** Two people side by side make the M; the light between them is what they share. */
export function LogoMark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-7">
      <path className="fill-primary" d="M3 27V15a6.5 6.5 0 0 1 13 0v12h-5V15a1.5 1.5 0 0 0-3 0v12Z" />
      <path className="fill-secondary" d="M16 27V15a6.5 6.5 0 0 1 13 0v12h-5V15a1.5 1.5 0 0 0-3 0v12Z" />
      <circle className="fill-accent" cx="16" cy="5" r="3" />
    </svg>
  )
}

export function Logo() {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-semibold max-xs:text-base tracking-tight text-ink">
      <LogoMark />
      MentorHub
    </span>
  )
}
