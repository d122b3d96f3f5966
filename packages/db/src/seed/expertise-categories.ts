/** In the order in which the directory offers them. */
export const demoCategories = [
  { slug: 'software-engineering', name: 'Software engineering' },
  { slug: 'data-machine-learning', name: 'Data & machine learning' },
  { slug: 'security-infrastructure', name: 'Security & infrastructure' },
  { slug: 'product-management', name: 'Product management' },
  { slug: 'design', name: 'Design' },
  { slug: 'engineering-leadership', name: 'Engineering leadership' },
  { slug: 'entrepreneurship', name: 'Entrepreneurship' },
  { slug: 'marketing', name: 'Marketing' },
  { slug: 'sales-partnerships', name: 'Sales & partnerships' },
  { slug: 'finance', name: 'Finance' },
  { slug: 'people-hiring', name: 'People & hiring' },
  { slug: 'writing-speaking', name: 'Writing & speaking' },
  { slug: 'research-academia', name: 'Research & academia' },
  { slug: 'career-change', name: 'Career change' },
] as const

export type CategorySlug = (typeof demoCategories)[number]['slug']
