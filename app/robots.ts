import type { MetadataRoute } from 'next'

/** The reading is open to everybody; what people do is nobody else's. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/attempts/', '/invite/', '/join/', '/profile', '/progress', '/setup/', '/teach'] } }
}
