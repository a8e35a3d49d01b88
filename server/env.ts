import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const text = z.string().trim()
const yes = text.transform((value) => ['1', 'true', 'yes', 'on'].includes(value.toLowerCase()))

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Empty for the SQLite file in DATA_DIR, or file:…, or postgresql://…. */
  DATABASE_URL: text.default(''),
  DATA_DIR: text.default('data').transform((value) => path.resolve(/* turbopackIgnore: true */ value)),
  /** Where back-ups are written and looked for. Empty for a folder in DATA_DIR. */
  BACKUP_DIR: text.default(''),
  /** The folder with the course. */
  CONTENT_DIR: z.string().trim().default('').transform((value) => path.resolve(/* turbopackIgnore: true */ value || 'content')),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: text.default('0.0.0.0'),
  BASE_URL: z.url({ protocol: /^https?$/, error: 'BASE_URL must begin with http:// or https://.' }).optional(),
  AUTH_SECRET: z.string().min(32, 'AUTH_SECRET must have at least 32 characters.').optional(),
  GOOGLE_CLIENT_ID: text.optional(),
  GOOGLE_CLIENT_SECRET: text.optional(),
  MICROSOFT_CLIENT_ID: text.optional(),
  MICROSOFT_CLIENT_SECRET: text.optional(),
  MICROSOFT_TENANT_ID: text.default('common'),
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'OIDC_ISSUER must begin with http:// or https://.' }).optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_NAME: text.default('your school account'),
  TRUST_PROXY: yes.default(false),
  DEBUG: text.default(''),
})

export type Env = Omit<z.output<typeof schema>, 'BASE_URL'> & {
  /** Where people reach us, without a slash at the end. */
  BASE_URL: string
}

/** Reads settings; says every wrong one in a sentence. */
export function parseEnv(raw: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new Error(`The settings cannot be used.\n${z.prettifyError(parsed.error)}`)
  const base = parsed.data.BASE_URL ?? `http://localhost:${parsed.data.PORT}`
  const backups = path.resolve(/* turbopackIgnore: true */ parsed.data.BACKUP_DIR || path.join(/* turbopackIgnore: true */ parsed.data.DATA_DIR, 'backups'))
  return { ...parsed.data, BASE_URL: base.replace(/\/+$/, ''), BACKUP_DIR: backups }
}

/** Settings, parsed once. Nothing else reads process.env. */
export const env = parseEnv(process.env)

// next-auth reads its own address here and nowhere else.
process.env.NEXTAUTH_URL = env.BASE_URL

/** Whether people reach us over HTTPS: cookies are then Secure and browsers are told to stay on HTTPS. */
export const isHttps = env.BASE_URL.startsWith('https://')

let secret: string | undefined

/** Signs sessions. From AUTH_SECRET, or from the file that the first start made. */
export function authSecret(): string {
  secret ??= env.AUTH_SECRET ?? secretFromFile()
  return secret
}

/** The secret of the link that makes the first teacher. It follows from the other, so that there is one to keep. */
export function setupSecret(): string {
  return createHmac('sha256', authSecret()).update('setup link').digest('base64url')
}

function secretFromFile(): string {
  const file = path.join(/* turbopackIgnore: true */ env.DATA_DIR, 'secrets.json')
  try {
    return z.object({ AUTH_SECRET: z.string().min(32) }).parse(JSON.parse(readFileSync(file, 'utf8'))).AUTH_SECRET
  } catch (error) {
    throw new Error(`There is no AUTH_SECRET in the environment and none could be read from ${file}. Start with "npm start", which makes one.`, { cause: error })
  }
}
