/** How many times longer the libraries take, at least. Milliseconds are told and never judged: machines differ. */
export const leastRatios = {
  luxon: 50,
  'date-fns-tz': 50,
  dayjs: 50,
  'temporal-polyfill': 30,
} as const
