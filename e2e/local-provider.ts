import type { Server } from 'node:http'
import Provider from 'oidc-provider'

const people: Record<string, { name: string; email: string; email_verified: boolean }> = {
  'sam-outside': { name: 'Sam Outside', email: 'sam@elsewhere.example', email_verified: true },
  'tess-teacher': { name: 'Tess There', email: 'tess@school.example', email_verified: true },
  'eve-unverified': { name: 'Eve Unverified', email: 'tess@school.example', email_verified: false },
}

/** An OpenID Connect provider on this machine. Anybody signs in with a name of the list and any password. */
export async function startLocalProvider({ port, app }: { port: number; app: string }): Promise<Server> {
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [{ client_id: 'on-the-record', client_secret: 'known to the test only', redirect_uris: [`${app}/api/auth/callback/oidc`], response_types: ['code'] }],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['a key of the local provider'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  })
  return new Promise((resolve) => {
    const server = provider.listen(port, () => resolve(server))
  })
}
