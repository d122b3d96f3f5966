import { expect, test } from 'vitest'
import { importsIn, readDocument } from './read-document.ts'

test('a public page loads its style, one icon and the manifest, and no script', () => {
  const loads = readDocument(`
    <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
    <link rel="icon" href="/favicon.ico" sizes="32x32"/>
    <link rel="apple-touch-icon" href="/apple-touch-icon.png"/>
    <link rel="manifest" href="/manifest.webmanifest"/>
    <link rel="canonical" href="http://localhost/"/>
    <link rel="stylesheet" href="/assets/root.css"/>
    <script>addTheme()</script>
    <script type="speculationrules">{"prerender":[]}</script>
    <script type="application/ld+json">{}</script>`)
  expect(loads).toEqual({
    stylesheets: ['/assets/root.css'],
    scripts: [],
    images: [],
    icons: ['/favicon.svg'],
    manifests: ['/manifest.webmanifest'],
    inlineScripts: ['addTheme()'],
  })
})

test('a script counts once, whether it is named, preloaded or imported by the page', () => {
  const { scripts } = readDocument(`
    <link rel="modulepreload" href="/assets/entry.js"/><link rel="modulepreload" href="/assets/root.js"/>
    <script src="/assets/old.js"></script>
    <script type="module" async="">import "/assets/manifest.js"; import * as route0 from "/assets/root.js";
      import("/assets/entry.js"); import("/assets/start.js")</script>`)
  expect(scripts).toEqual([
    '/assets/old.js',
    '/assets/entry.js',
    '/assets/root.js',
    '/assets/manifest.js',
    '/assets/start.js',
  ])
})

test('what only looks like an element within a script is none', () => {
  const { stylesheets, scripts } = readDocument(
    `<script>"<link rel=\\"stylesheet\\" href=\\"/no.css\\">"</script><link href="/yes.css" rel="preload stylesheet">`,
  )
  expect(stylesheets).toEqual(['/yes.css'])
  expect(scripts).toEqual([])
})

test('images count when they are loaded at once and are no data', () => {
  const { images } = readDocument(
    '<img src="/a.png" alt=""><img src="/a.png"><img src="/b.png" loading="lazy"><img src="data:image/png;base64,x">',
  )
  expect(images).toEqual(['/a.png'])
})

test('a module names what it needs first in these ways, and what it may need later counts nowhere', () => {
  expect(
    importsIn(`import"./a.js";import{b as c}from"./b.js";export*from'./c.js';const x=()=>import("./d.js");from("no")`),
  ).toEqual(['./a.js', './b.js', './c.js'])
})
