export type Step = { title: string; text: string }

export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="grid gap-6 md:grid-cols-3">
      {steps.map(({ title, text }, index) => (
        <li key={title} className="flex gap-3">
          <span
            aria-hidden="true"
            className="flex size-8 flex-none items-center justify-center rounded-full bg-secondary-tint text-sm font-semibold text-secondary-strong tabular-nums"
          >
            {index + 1}
          </span>
          <div>
            <h3 className="pt-1">{title}</h3>
            <p className="mt-1 text-sm text-muted">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
