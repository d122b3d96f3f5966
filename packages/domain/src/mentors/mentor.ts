export const mentorStatuses = ['draft', 'pending', 'changes_requested', 'approved', 'rejected', 'inactive'] as const
export type MentorStatus = (typeof mentorStatuses)[number]
