import type { MetaDescriptor } from 'react-router'

type Page = { readonly title: string; readonly description: string }

/** How a page is called in a tab, in search results and where its link is shared. */
export const seo = ({ title, description }: Page): MetaDescriptor[] => [
  { title: `${title} · MentorHub` },
  { name: 'description', content: description },
  { property: 'og:title', content: title },
  { property: 'og:description', content: description },
]
