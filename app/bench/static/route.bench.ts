// Built for `npm run bench` only: what the server gives at best, a page that is ready.
export const dynamic = 'force-static'

export function GET() {
  return new Response('<!doctype html><html lang="en"><title>Empty</title></html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
