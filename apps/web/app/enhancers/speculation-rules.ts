/**
 * Pages that the browser may draw ahead when a pointer rests on their link: they read, and change nothing. The days of a
 * picker are exchanged in place, and many.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: ['/', '/mentors', '/mentors?*', '/mentors/*'] },
          { not: { selector_matches: '[data-slot-picker] a' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
})
