// oxlint-disable-next-line import/no-default-export -- a Worker is what its module exports by default
export default {
  /** As little as can be done for the same answer: one request to the database, and its rows as JSON. */
  async fetch(_request, { PIPELINE, STATEMENTS }) {
    const answer = await fetch(PIPELINE, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: STATEMENTS,
    })
    const { results } = await answer.json()
    return Response.json(results.map(({ response }) => response))
  },
}
