import { Button } from '@mentorhub/ui/button'

/** Whichever is pressed saves; only going on asks for the whole step. Enter presses the first. */
export function StepButtons({ page, back }: { page: string; back?: boolean | undefined }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button>Save and continue</Button>
      <Button tone="secondary" formAction={`${page}?go=later`} formNoValidate>
        Save for later
      </Button>
      {back && (
        <Button tone="quiet" formAction={`${page}?go=back`} formNoValidate>
          Back
        </Button>
      )}
    </div>
  )
}
