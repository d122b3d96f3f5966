export const supportAddress = 'support@mentorhub.com'

/** What is promised to everybody who writes. */
export const answerHours = 24
