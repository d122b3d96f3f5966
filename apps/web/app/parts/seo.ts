import type { MetaDescriptor } from 'react-router'

type Page = { readonly title: string; readonly description: string; readonly origin: string; readonly path: string }

/** What search engines and shared links show of a page. */
export const seo = ({ title, description, origin, path }: Page): MetaDescriptor[] => [
  { title: path === '/' ? title : `${title} · MentorHub` },
  { name: 'description', content: description },
  { tagName: 'link', rel: 'canonical', href: `${origin}${path}` },
  { property: 'og:site_name', content: 'MentorHub' },
  { property: 'og:type', content: 'website' },
  { property: 'og:title', content: title },
  { property: 'og:description', content: description },
  { property: 'og:url', content: `${origin}${path}` },
  { property: 'og:image', content: `${origin}/og.png` },
  { name: 'twitter:card', content: 'summary_large_image' },
]
