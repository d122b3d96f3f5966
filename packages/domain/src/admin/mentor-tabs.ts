/** How an admin looks at mentors: everybody who applied, or those of one state. */
export const mentorTabs = ['all', 'pending', 'approved', 'inactive'] as const
export type MentorTab = (typeof mentorTabs)[number]

/** Those without a tab of their own; the tab of all can be narrowed to them. */
export const mentorFilters = ['rejected', 'changes_requested'] as const
export type MentorFilter = (typeof mentorFilters)[number]
