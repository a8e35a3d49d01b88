import type { MetadataRoute } from 'next'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'On the Record',
    short_name: 'On the Record',
    start_url: '/',
    display: 'browser',
    background_color: '#f3f4f0',
    theme_color: '#17201f',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
