import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Shell } from '@/components/layout/shell'
import { SendUnsentAnswers } from '@/components/quiz/send-unsent-answers'
import { copiesFor } from '@/server/access/copies-for'
import { currentViewer } from '@/server/access/viewer'
import { readCourse } from '@/server/content/course'
import { env } from '@/server/env'
import './global.css'

export const metadata: Metadata = {
  title: { default: 'On the Record', template: '%s · On the Record' },
  description: 'Five news articles about one week of diplomacy, read closely: who wanted what, who said so, and how we know.',
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f3f4f0' },
    { media: '(prefers-color-scheme: dark)', color: '#141918' },
  ],
}

/** While the code is being changed, pages and scripts must be those of this moment. */
const keepsCopies = env.NODE_ENV === 'production'

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is made per request: the nonce of the Content-Security-Policy must be its own.
  await headers()
  const viewer = await currentViewer()
  return (
    <html lang="en-GB" dir="ltr" data-copies-for={keepsCopies ? copiesFor(viewer) : undefined}>
      <body>
        <Shell viewer={viewer && { name: viewer.name, role: viewer.role, isGuest: viewer.isGuest }} asOf={readCourse().asOf}>
          {viewer?.role === 'learner' ? <SendUnsentAnswers learnerId={viewer.id} /> : null}
          {children}
        </Shell>
      </body>
    </html>
  )
}
