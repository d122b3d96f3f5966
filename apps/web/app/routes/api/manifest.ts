export const loader = () =>
  new Response(
    JSON.stringify({
      name: 'MentorHub',
      short_name: 'MentorHub',
      start_url: '/',
      display: 'standalone',
      background_color: '#FFFFFF',
      theme_color: '#4285F4',
      icons: [
        { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': 'public, max-age=86400' } },
  )
