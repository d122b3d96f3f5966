import { Button } from '@mentorhub/ui/button'

export const Save = () => (
  <div>
    <Button>Save Changes</Button>
  </div>
)
