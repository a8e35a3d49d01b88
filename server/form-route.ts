import 'server-only'
import { assertSameOrigin } from '@/server/access/same-origin'
import { Refusal, statusOfRefusal } from './errors'

/** A route that takes a plain form from our own pages and then goes somewhere: `perform` says where. */
export function formRoute(perform: (form: FormData) => Promise<string>) {
  return async (request: Request): Promise<Response> => {
    try {
      assertSameOrigin(request)
      const location = await perform(await request.formData())
      return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return new Response(error.message, { status: statusOfRefusal[error.reason], headers: { 'content-type': 'text/plain; charset=utf-8' } })
    }
  }
}
