/** The share of fewer tells of chance. */
export const leastRequests = 3

type Heard = { readonly requests: number; readonly answered: number }

/** How many of the requests that could be answered were, once there are enough to tell. */
export const responseRateOf = ({ requests, answered }: Heard): number | null =>
  requests < leastRequests ? null : answered / requests
