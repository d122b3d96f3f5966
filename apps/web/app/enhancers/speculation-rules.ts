/** Pages that the browser may draw ahead when a pointer rests on their link: they read, and change nothing. */
export const speculationRules = JSON.stringify({
  prerender: [{ where: { href_matches: ['/', '/mentors', '/mentors?*', '/mentors/*'] }, eagerness: 'moderate' }],
})
