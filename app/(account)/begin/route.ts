import { beginAsGuest, beginAsGuestInput } from '@/server/accounts/begin-as-guest'
import { currentViewer } from '@/server/access/viewer'
import { formRoute } from '@/server/form-route'

/** Begins as a guest: a form of any page may post here, with where to go next. */
export const POST = formRoute(async (form) => {
  const { next } = await beginAsGuest(await currentViewer(), beginAsGuestInput.parse(Object.fromEntries(form)))
  return next
})
