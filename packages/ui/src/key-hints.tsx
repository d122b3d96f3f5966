import { Disclosure } from './disclosure.tsx'

type KeyHint = { keys: readonly string[]; does: string }

/**
 * Which single keys a page knows, and the switch for those whose software types such keys for them. The script that
 * listens shows it: without one there are no keys.
 */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <div hidden data-keys-hints>
      <Disclosure label="Keyboard">
        <dl className="flex flex-wrap gap-x-5 gap-y-2 text-sm text-muted">
          {hints.map(({ keys, does }) => (
            <div key={does} className="flex items-center gap-2">
              <dt className="flex gap-1">
                {keys.map((key) => (
                  <kbd
                    key={key}
                    className="min-w-target rounded-control border border-edge px-1 text-center font-mono text-xs text-ink"
                  >
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <button
          type="button"
          data-keys-switch
          className="mt-3 inline-flex min-h-control-small items-center rounded-control border border-edge px-3 text-sm font-medium aria-pressed:border-primary-strong aria-pressed:bg-primary-tint aria-pressed:text-primary-strong"
        >
          Use single keys
        </button>
      </Disclosure>
    </div>
  )
}
