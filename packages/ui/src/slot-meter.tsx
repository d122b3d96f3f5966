import { classNames } from './class-names.ts'

type SlotMeterProps = {
  slots: number
  advised: number
  /** Within which time: "in the next 14 days". */
  within: string
}

/** How many slots can be booked, and, as a row of boxes, how far that is from how many are advised. */
export function SlotMeter({ slots, advised, within }: SlotMeterProps) {
  const isEnough = slots >= advised
  return (
    <div className="flex flex-col gap-2">
      <p>
        <span className="text-2xl font-semibold tabular-nums">{slots}</span>{' '}
        <span className="text-sm text-muted">
          bookable {slots === 1 ? 'slot' : 'slots'} {within}
        </span>
      </p>
      <div
        role="meter"
        aria-label="Bookable slots"
        aria-valuemin={0}
        aria-valuemax={advised}
        aria-valuenow={Math.min(slots, advised)}
        aria-valuetext={`${slots} of the ${advised} that are advised`}
        className="flex gap-1"
      >
        {Array.from({ length: advised }, (_, at) => (
          <span
            key={at}
            className={classNames(
              'h-2 flex-1 rounded-full',
              at >= slots ? 'bg-line' : isEnough ? 'bg-secondary' : 'bg-accent',
            )}
          />
        ))}
      </div>
      <p className="text-sm text-muted">
        {isEnough
          ? `At least ${advised} are advised.`
          : `With at least ${advised}, most mentees find one that suits them.`}
      </p>
    </div>
  )
}
