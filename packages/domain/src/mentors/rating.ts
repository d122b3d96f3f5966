/** The average of fewer tells of chance. */
export const leastReviews = 3

/** How a mentor is rated: the count at once, the average of 1 to 5 stars once enough have spoken. */
export const ratingOf = (sum: number, count: number) => ({ average: count < leastReviews ? null : sum / count, count })
