/** Headers for every response; pages get their Content-Security-Policy, with its nonce, from proxy.ts. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()' },
]

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // forbidden() and unauthorized(), so that a page which may not be seen answers 403 or 401.
  experimental: { authInterrupts: true },
  reactStrictMode: true,
  // `npm test` checks the types; a school that starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // The built server reads these from node_modules: native code and files loaded by path.
  serverExternalPackages: ['better-sqlite3', '@prisma/client', '@prisma/adapter-better-sqlite3', '@prisma/adapter-pg', 'pg', '@node-rs/argon2'],
  pageExtensions: process.env.BENCH === '1' ? ['bench.tsx', 'bench.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  async headers() {
    return [
      { source: '/:path*', headers: everywhere },
      { source: '/(_next/static/.*|icon.svg|icon-.*[.]png|robots.txt|manifest.webmanifest)', headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }] },
      { source: '/api/:path*', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
      // What is set here wins over what a route sets. Answers set a policy of their own: one of them is a page with a style.
      { source: '/api/:path((?!attempts/).*)', headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }] },
    ]
  },
}

export default nextConfig
