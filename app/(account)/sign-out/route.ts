import { signOut } from '@/server/accounts/sign-out'
import { currentViewer } from '@/server/access/viewer'
import { formRoute } from '@/server/form-route'

/** Signs this browser out: a form of any page may post here. */
export const POST = formRoute(async () => {
  await signOut(await currentViewer())
  return '/sign-in?signed-out=1'
})
