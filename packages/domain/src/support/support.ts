export const supportAddress = 'support@mentorhub.com'

/** What is promised to everybody who writes. */
export const answerHours = 24

/** So many receipts a day does one address get, whoever writes in its name. */
export const mostReceiptsADay = 3
