import { Button } from '@mentorhub/ui/button'

/** One switch for everything, without any hours being lost. */
export const AcceptingToggle = ({ accepting, action }: { accepting: boolean; action: string }) => (
  <form method="post" action={action}>
    <Button name="accepting" value={String(!accepting)} tone="secondary" icon={accepting ? 'moon' : 'sun'}>
      {accepting ? 'Stop accepting requests' : 'Accept requests again'}
    </Button>
  </form>
)
