import 'server-only'
import type { Account, AuthOptions, Profile, User } from 'next-auth'
import { safeNext } from '@/domain/access/safe-next'
import { currentViewer } from '@/server/access/viewer'
import { signInWithIdentity } from '@/server/accounts/sign-in-with-identity'
import { authSecret, env, isHttps } from '@/server/env'
import { Refusal } from '@/server/errors'
import { providerConfigs, type ProviderProfile } from './providers'
import { addSession, endSessionRow } from './sessions'

type Callback = { user: User; account: Account | null; profile?: Profile }

/** next-auth talks to the outside providers. Who somebody is and whether they are signed in is ours: the Session row. */
export function nextAuthOptions(): AuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: isHttps,
    providers: providerConfigs,
    session: { strategy: 'jwt', maxAge: 180 * 24 * 60 * 60 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    callbacks: {
      signIn: allowSignIn,
      jwt: async ({ token, account, user }) => (account ? { sid: await openSession(user.id) } : token),
      redirect: ({ url }) => env.BASE_URL + safeNext(url.startsWith(env.BASE_URL) ? url.slice(env.BASE_URL.length) : url),
    },
    logger: {
      error: (code, metadata) => console.error(`Signing in with a provider failed: ${code}${env.DEBUG ? ` ${String(metadata instanceof Error ? metadata.stack : JSON.stringify(metadata))}` : ''}`),
      warn: () => {},
      debug: () => {},
    },
  }
}

/** Finds or makes the person, and hands their id on. False sends them back to the sign-in page with a sentence. */
async function allowSignIn({ user, account, profile }: Callback): Promise<boolean> {
  if (!account || !profile) return false
  const claims = profile as ProviderProfile
  try {
    const person = await signInWithIdentity(await currentViewer(), {
      provider: account.provider,
      subject: account.providerAccountId,
      name: user.name ?? null,
      email: claims.email ?? null,
      emailVerified: account.provider !== 'microsoft' && claims.email_verified === true,
    })
    user.id = person.id
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

async function openSession(userId: string): Promise<string> {
  const before = await currentViewer()
  if (before) await endSessionRow(before.sessionId)
  return (await addSession(userId)).id
}
