import { describe, expect, test } from 'vitest'
import { asksForExplanation, changesWhoIsSignedIn, copyName, copySource, filesOf, handedIn, hasCopies, headingOf, isPage, neverChanges, ownerOf } from './copies.js'

const at = (address: string) => new URL(address, 'http://localhost:3000')
const name = (address: string) => copyName(at(address))

describe('what is kept', () => {
  test.each(['/', '/lessons', '/lessons/whose-story-is-this', '/articles/s3', '/articles/compare', '/actors/putin', '/matrix', '/reading-room', '/progress', '/attempts/x1', '/attempts/x1/finish'])('%s is, under its address', (address) => {
    expect(name(address)).toBe(address)
  })

  test.each([
    '/attempts/x1/review', '/attempts', '/attempts/x1/finish?late=1', '/sign-in', '/sign-out', '/join', '/join/ACDE2346', '/profile', '/search?q=x', '/teach', '/teach/attempts/x1',
    '/api/health', '/api/attempts/x1/answers', '/setup/secret', '/invite/secret', '/?answer=b', '/progress?order=score', '/lessons/x/y', '/service-worker.js', '/bench/static',
  ])('%s is not', (address) => {
    expect(name(address)).toBeNull()
  })

  test('each question of an attempt is, whatever else stands behind the question mark', () => {
    expect(name('/attempts/x1?q=3')).toBe('/attempts/x1?q=3')
    expect(name('/attempts/x1?q=3&r=2#explanation')).toBe('/attempts/x1?q=3')
    expect(name('/attempts/x1?again=1&q=12')).toBe('/attempts/x1?q=12')
    expect(name('/attempts/x1?q=../..')).toBe('/attempts/x1')
  })
})

describe('a copy of a question', () => {
  test('comes from the page that shows no explanation', () => {
    expect(copySource('/attempts/x1?q=3')).toBe('/attempts/x1?q=3&again=1')
    expect(copySource('/attempts/x1')).toBe('/attempts/x1?again=1')
  })

  test('so what a student opens is never kept as it stands', () => {
    for (const address of ['/attempts/x1', '/attempts/x1?q=3', '/attempts/x1?q=3&r=2']) expect(copySource(name(address)!)).not.toBe(address)
    for (const address of ['/', '/lessons/x', '/attempts/x1/finish']) expect(copySource(name(address)!)).toBe(address)
  })

  test('does not stand in for an explanation that is slow to come', () => {
    expect(asksForExplanation(at('/attempts/x1?q=3&r=2'))).toBe(true)
    expect(asksForExplanation(at('/attempts/x1?q=3'))).toBe(false)
  })

  test('goes when the attempt is handed in', () => {
    expect(handedIn('/attempts/x1/review')).toBe('/attempts/x1')
    expect(handedIn('/attempts/x1')).toBeNull()
  })
})

describe('for whom a document is', () => {
  test('is what its first tag says, and nothing that stands further down', () => {
    expect(ownerOf('<!DOCTYPE html><html lang="en-GB" dir="ltr" data-copies-for="0a1b"><head>')).toBe('0a1b')
    expect(ownerOf('<!DOCTYPE html><!--Vx2_build-id--><html lang="en-GB" data-copies-for="0a1b"><head>')).toBe('0a1b')
    expect(ownerOf('<!DOCTYPE html><html lang="en-GB"><body><p data-copies-for="0a1b">')).toBeNull()
    expect(ownerOf('{"message":"no"}')).toBeNull()
  })

  test('is nobody to keep it for, where somebody teaches', () => {
    expect(hasCopies('nobody')).toBe(false)
    expect(hasCopies('visitor')).toBe(true)
  })
})

test('only a whole page that was asked for is kept', () => {
  const page = { status: 200, redirected: false, type: 'basic' as const, headers: new Headers({ 'content-type': 'text/html; charset=utf-8' }) }
  expect(isPage(page)).toBe(true)
  for (const change of [{ status: 404 }, { status: 500 }, { status: 0, type: 'opaqueredirect' as const }, { redirected: true }, { headers: new Headers({ 'content-type': 'text/csv' }) }]) {
    expect(isPage({ ...page, ...change })).toBe(false)
  }
})

test('files of which a kept one may be used for ever are those with their content in their name', () => {
  expect(['/_next/static/chunks/a.js', '/icon.svg'].map(neverChanges)).toEqual([true, true])
  expect(['/_next/image', '/service-worker.js', '/manifest.webmanifest', '/'].map(neverChanges)).toEqual([false, false, false, false])
})

test('a document names its files in tags and in scripts', () => {
  const html = '<link rel="stylesheet" href="/_next/static/css/a.css"/><script src="/_next/static/chunks/%5Bid%5D-(x).js" async=""></script><script>self.__next_f.push([1,"[\\"/_next/static/chunks/b.js\\"]"])</script><script src="/_next/static/css/a.css"></script>'
  expect(filesOf(html)).toEqual(['/_next/static/css/a.css', '/_next/static/chunks/%5Bid%5D-(x).js', '/_next/static/chunks/b.js'])
  expect(filesOf('')).toEqual([])
})

test('a document is called by its heading, without tags, still escaped', () => {
  expect(headingOf('<title>T</title><h1 class="a">Exit quiz<span> What &amp; <!-- -->why &lt;b&gt;</span></h1>')).toBe('Exit quiz What &amp; why &lt;b&gt;')
  expect(headingOf('<title>Lessons · On the Record</title>')).toBe('Lessons · On the Record')
  expect(headingOf('<h1>a <b onclick=</h1>')).not.toMatch(/[<>]/)
})

test('signing in and out, beginning, joining and the profile change who is signed in; saving an answer does not', () => {
  for (const path of ['/sign-in', '/sign-out', '/begin', '/join/ACDE2346', '/setup/x', '/invite/x', '/profile', '/api/auth/signin/oidc']) expect(changesWhoIsSignedIn(path), path).toBe(true)
  for (const path of ['/api/attempts/x1/answers', '/attempts/x1', '/', '/lessons', '/joining']) expect(changesWhoIsSignedIn(path), path).toBe(false)
})
