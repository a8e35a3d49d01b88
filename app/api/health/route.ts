import { NextResponse } from 'next/server'
import { hasTeacher } from '@/server/accounts/has-teacher'

/** Whether we can serve, for the start script and for monitors. */
export async function GET() {
  try {
    return NextResponse.json({ ok: true, hasTeacher: await hasTeacher(null) })
  } catch (error) {
    console.error(error)
    return NextResponse.json({ ok: false }, { status: 503 })
  }
}
