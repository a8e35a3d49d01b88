import { NextResponse, type NextRequest } from 'next/server'
import { safeNext } from '@/domain/access/safe-next'
import { handleProviderCallback, startProviderSignIn } from '@/server/auth/provider-routes'
import { isSameOrigin } from '@/server/access/same-origin'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Only what we use of next-auth answers: a provider sends people back here. */
export async function GET(request: NextRequest, context: Context) {
  const [action, provider] = (await context.params).nextauth
  if (action !== 'callback' || !provider) return new NextResponse(null, { status: 404 })
  return handleProviderCallback(request, context)
}

/** Begins a sign-in with a provider: a form of ours posts here. */
export async function POST(request: NextRequest, context: Context) {
  const [action, provider] = (await context.params).nextauth
  if (action !== 'signin' || !provider) return new NextResponse(null, { status: 404 })
  if (!isSameOrigin(request.headers)) return new NextResponse('This request did not come from our own page.', { status: 403 })
  const form = await request.formData()
  return startProviderSignIn(request, provider, safeNext(String(form.get('next') ?? '')))
}
