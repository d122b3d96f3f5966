import { Badge } from '@mentorhub/ui/badge'

export const AcceptingBadge = ({ accepting }: { accepting: boolean }) => (
  <Badge tone={accepting ? 'success' : 'highlight'}>
    {accepting ? 'Accepting requests' : 'Not accepting requests'}
  </Badge>
)
