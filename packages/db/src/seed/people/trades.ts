import type { CategorySlug } from '../expertise-categories.ts'

/** What people of a trade know. */
export const skillsOf: Readonly<Record<CategorySlug, readonly [string, ...string[]]>> = {
  'software-engineering': ['TypeScript', 'Python', 'System design', 'Code review', 'SQL', 'Testing', 'API design'],
  'data-machine-learning': ['Python', 'SQL', 'Statistics', 'Machine learning', 'Data visualisation', 'Experiments'],
  'security-infrastructure': [
    'Linux',
    'Networking',
    'Incident response',
    'Threat modelling',
    'Kubernetes',
    'Monitoring',
  ],
  'product-management': ['Discovery interviews', 'Roadmaps', 'Prioritisation', 'Product metrics', 'Storytelling'],
  design: ['Interaction design', 'User research', 'Figma', 'Typography', 'Design systems', 'Prototyping'],
  'engineering-leadership': ['One-to-ones', 'Hiring engineers', 'Delegation', 'Technical strategy', 'Giving feedback'],
  entrepreneurship: ['Business planning', 'Pricing', 'Bookkeeping', 'Pitching', 'Customer interviews'],
  marketing: ['Brand strategy', 'Copywriting', 'Campaign planning', 'Search engines', 'Market research'],
  'sales-partnerships': ['Negotiation', 'Discovery calls', 'Account management', 'Partnerships', 'Forecasting'],
  finance: ['Financial modelling', 'Budgeting', 'Accounting', 'Risk assessment', 'Spreadsheets'],
  'people-hiring': ['Interviewing', 'Onboarding', 'Conflict resolution', 'Salary negotiation', 'Employment law'],
  'writing-speaking': ['Public speaking', 'Editing', 'Technical writing', 'Interviewing', 'Presentation slides'],
  'research-academia': ['Research methods', 'Academic writing', 'Statistics', 'Grant proposals', 'Peer review'],
  'career-change': ['Career planning', 'CV writing', 'Networking with people', 'Interview practice'],
}

/** What everybody else brings along. */
export const skillsOfAll = ['Customer service', 'Planning', 'Teamwork', 'Teaching', 'Working under pressure'] as const

const titles: readonly { readonly title: RegExp; readonly trade: CategorySlug }[] = [
  { title: /security|network|system admin|devops|telecom|platform/i, trade: 'security-infrastructure' },
  { title: /data|machine learning|actuar/i, trade: 'data-machine-learning' },
  { title: /developer|software|firmware|computer|web|quality assurance/i, trade: 'software-engineering' },
  { title: /product manager|product analyst|project manager/i, trade: 'product-management' },
  { title: /design|artist|ux|architect/i, trade: 'design' },
  { title: /owner|entrepreneur|exporter/i, trade: 'entrepreneurship' },
  { title: /marketing|brand/i, trade: 'marketing' },
  { title: /customer success|trader|support/i, trade: 'sales-partnerships' },
  { title: /financ|account|audit|econom|compliance/i, trade: 'finance' },
  { title: /\bhr\b|community/i, trade: 'people-hiring' },
  { title: /journalist|translator|librarian|producer|linguist/i, trade: 'writing-speaking' },
  { title: /doctoral|biolog|geolog|public health|policy|legal/i, trade: 'research-academia' },
]

export const tradeIn = (title: string): CategorySlug | undefined =>
  titles.find((known) => known.title.test(title))?.trade

/** Where a trade leads people next. */
export const nextOf: Partial<Readonly<Record<CategorySlug, readonly [CategorySlug, ...CategorySlug[]]>>> = {
  'software-engineering': [
    'engineering-leadership',
    'security-infrastructure',
    'product-management',
    'writing-speaking',
  ],
  'data-machine-learning': ['software-engineering', 'product-management', 'research-academia'],
  'security-infrastructure': ['software-engineering', 'engineering-leadership', 'career-change'],
  'product-management': ['design', 'data-machine-learning', 'entrepreneurship'],
  design: ['product-management', 'entrepreneurship', 'marketing', 'career-change'],
  entrepreneurship: ['finance', 'marketing', 'sales-partnerships'],
  finance: ['data-machine-learning', 'entrepreneurship', 'people-hiring'],
  'research-academia': ['data-machine-learning', 'writing-speaking', 'career-change'],
}
export const nextOfAll = [
  'career-change',
  'software-engineering',
  'data-machine-learning',
  'design',
  'entrepreneurship',
] as const
