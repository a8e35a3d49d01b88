import 'server-only'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/server/env'

type TokenSet = { claims(): ProviderProfile; access_token?: string }

/** What we read of an id token. */
export type ProviderProfile = { sub: string; name?: string; preferred_username?: string; email?: string; email_verified?: boolean }

type ProviderSettings = { id: string; name: string; issuer: string; clientId?: string; clientSecret?: string }

const settings: ProviderSettings[] = [
  { id: 'google', name: 'Google', issuer: 'https://accounts.google.com', clientId: env.GOOGLE_CLIENT_ID, clientSecret: env.GOOGLE_CLIENT_SECRET },
  { id: 'microsoft', name: 'Microsoft', issuer: `https://login.microsoftonline.com/${env.MICROSOFT_TENANT_ID}/v2.0`, clientId: env.MICROSOFT_CLIENT_ID, clientSecret: env.MICROSOFT_CLIENT_SECRET },
  { id: 'oidc', name: env.OIDC_NAME, issuer: env.OIDC_ISSUER ?? '', clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET },
]

const given = settings.filter((provider) => provider.issuer && provider.clientId && provider.clientSecret)

/** The outside services one can sign in with: those whose settings are given. */
export const outsideProviders: { id: string; name: string }[] = given.map(({ id, name }) => ({ id, name }))

export const providerConfigs: OAuthConfig<ProviderProfile>[] = given.map(({ id, name, issuer, clientId, clientSecret }) => ({
  id,
  name,
  type: 'oauth',
  wellKnown: `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
  authorization: { params: { scope: 'openid email profile' } },
  clientId,
  clientSecret,
  idToken: true,
  userinfo: { request: ({ tokens, client }) => profileOf(tokens as TokenSet, client) },
  checks: ['pkce', 'state', 'nonce'],
  profile: (profile) => ({ id: profile.sub, name: profile.name ?? profile.preferred_username ?? null, email: profile.email ?? null }),
}))

/** The id token says who somebody is; providers that leave the name out of it tell it when asked. */
async function profileOf(tokens: TokenSet, client: { userinfo(accessToken: string): Promise<ProviderProfile> }): Promise<ProviderProfile> {
  const claims = tokens.claims()
  if (claims.name || !tokens.access_token) return claims
  return { ...(await client.userinfo(tokens.access_token)), ...claims }
}
