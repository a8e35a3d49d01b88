import type { MetadataRoute } from 'next'

const icons = [192, 512].flatMap((size) => [
  { src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' as const },
  // Some systems cut icons to a shape of their own: here nothing of ours is near the edge.
  { src: `/icon-maskable-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'maskable' as const },
])

/** What makes the app one that can be installed. The colours are --paper of tokens.css. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'On the Record',
    short_name: 'On the Record',
    description: 'Five news articles about one week of diplomacy, read closely.',
    lang: 'en-GB',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f3f4f0',
    theme_color: '#f3f4f0',
    icons: [...icons, { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
