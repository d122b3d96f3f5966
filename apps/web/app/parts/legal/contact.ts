export const support = { label: 'support@mentorhub.com', to: 'mailto:support@mentorhub.com' }
