'use client'
import { OurMistake, type OurMistakeProps } from './_components/our-mistake'

export default function ErrorPage(props: Omit<OurMistakeProps, 'title'>) {
  return <OurMistake title="This page could not be shown" {...props} />
}
