import { Badge } from './badge.tsx'

type RatingProps = { average: number | null; count: number }

/** Without an average yet (too few reviews) a mentor is new, not bad. */
export function Rating({ average, count }: RatingProps) {
  if (average === null) {
    return <Badge tone="highlight">{count === 0 ? 'New' : `New · ${reviews(count)}`}</Badge>
  }
  return (
    <span className="inline-flex items-center gap-1 text-sm whitespace-nowrap tabular-nums">
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4 fill-accent">
        <path d="m10 1.8 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8Z" />
      </svg>
      <span className="sr-only">Rated </span>
      <span className="font-semibold">{average.toFixed(1)}</span>
      <span className="text-muted">
        <span aria-hidden="true">({count})</span>
        <span className="sr-only"> of 5, {reviews(count)}</span>
      </span>
    </span>
  )
}

function reviews(count: number): string {
  return count === 1 ? '1 review' : `${count} reviews`
}
