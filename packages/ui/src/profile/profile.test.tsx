import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ItemList } from './item-list.tsx'
import { ProfileHeader } from './profile-header.tsx'
import { ProfileLinks } from './profile-links.tsx'
import { SkillList, skillLevelWord } from './skill-list.tsx'

function words(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')
}

describe('the head of a profile', () => {
  it('shows no empty list while little is known', () => {
    const html = renderToStaticMarkup(<ProfileHeader name="Noor" username="noor" facts={[]} links={[]} />)
    expect(html).toMatch(/<h1[^>]*>Noor<\/h1>/u)
    expect(html).not.toMatch(/<ul|<dl/u)
  })

  it('names each fact for those who listen', () => {
    const facts = [{ kind: 'time', words: '14:05 in Amsterdam' }] as const
    const html = renderToStaticMarkup(<ProfileHeader name="Noor" username="noor" facts={facts} links={[]} level={2} />)
    expect(words(html)).toContain('Local time 14:05 in Amsterdam')
    expect(html).toContain('<h2')
  })
})

describe('links elsewhere', () => {
  it.each([
    ['website', 'https://www.noor.example/work?a=1', 'noor.example'],
    ['website', 'not an address', 'Website'],
    ['linkedin', 'https://www.linkedin.com/in/noor', 'LinkedIn'],
  ] as const)('to a %s at %s are called %s', (kind, to, label) => {
    const html = renderToStaticMarkup(<ProfileLinks links={[{ kind, to }]} />)
    expect(words(html).trim()).toBe(label)
    expect(html).toContain('rel="me nofollow ugc noopener"')
  })
})

describe('skills', () => {
  it('say their level in a word, which the bars only repeat', () => {
    const html = renderToStaticMarkup(<SkillList skills={[{ name: 'Rust', level: 2 }]} />)
    expect(words(html)).toContain('Rust Elementary')
    expect(html.match(/bg-secondary/gu)).toHaveLength(2)
    expect(html).not.toContain('Wants to learn')
  })

  it('say how far one wants to come', () => {
    const html = renderToStaticMarkup(<SkillList skills={[]} wishes={[{ name: 'Rust', target: 3 }, { name: 'Go' }]} />)
    expect(words(html)).toContain('Wants to learn Rust up to Intermediate Go ')
    expect(html).not.toContain('Knows')
  })

  it.each([
    [1, 'Beginner'],
    [5, 'Expert'],
  ] as const)('of level %i are called %s', (level, word) => {
    expect(skillLevelWord(level)).toBe(word)
  })
})

describe('items', () => {
  it('have no line for what nobody said', () => {
    const html = renderToStaticMarkup(<ItemList label="Projects" items={[{ id: '1', title: 'Simulator' }]} />)
    expect(html).not.toContain('<p')
    expect(html).not.toContain('<a ')
  })

  it('join who and when', () => {
    const item = { id: '1', title: 'Engineer', issuer: 'Bright Rail', when: '2021 to today' }
    expect(words(renderToStaticMarkup(<ItemList label="Experience" look="timeline" items={[item]} />))).toContain(
      'Bright Rail · 2021 to today',
    )
  })
})
