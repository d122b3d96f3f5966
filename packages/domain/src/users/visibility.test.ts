import { describe, expect, it, test } from 'vitest'
import { type ProfileVisibility, profileVisibilities, userStatuses } from './user.ts'
import { type Look, mayHaveSight } from './visibility.ts'

const guest: Look = {
  visibility: 'public',
  status: 'active',
  isConfirmed: true,
  isLeaving: false,
  isOwner: false,
  isMember: false,
  isStaff: false,
  sharesCommunity: false,
  wasAsked: false,
  hasBlocked: false,
}
const stranger = { ...guest, isMember: true }
const neighbour = { ...stranger, sharesCommunity: true }
const askedMentor = { ...stranger, wasAsked: true }
const blocked = { ...neighbour, wasAsked: true, hasBlocked: true }
const owner = { ...stranger, isOwner: true }
const staff = { ...stranger, isStaff: true }

const openedTo = (look: Look, status = look.status) =>
  profileVisibilities.filter((visibility) => mayHaveSight({ ...look, visibility, status }))

it.each<[string, Look, readonly ProfileVisibility[]]>([
  ['A guest', guest, ['public']],
  ['A guest whose flags came from nowhere', { ...guest, sharesCommunity: true, wasAsked: true }, ['public']],
  ['A member', stranger, ['public', 'members']],
  ['A member of a shared community', neighbour, ['public', 'members', 'community']],
  ['A mentor who was asked', askedMentor, ['public', 'members', 'community']],
  ['Somebody blocked, or who has blocked,', blocked, []],
  ['The owner', owner, ['public', 'members', 'community']],
  ['Staff', staff, ['public', 'members', 'community']],
  ['Staff who were blocked', { ...staff, hasBlocked: true }, ['public', 'members', 'community']],
])('%s sees the profiles that are open to them', (_, look, open) => {
  expect(openedTo(look)).toEqual(open)
})

describe('the profile of somebody who is not active', () => {
  it.each(userStatuses.filter((status) => status !== 'active'))('is not found when %s', (status) => {
    expect([guest, stranger, neighbour, askedMentor].flatMap((look) => openedTo(look, status))).toEqual([])
  })

  it.each(['suspended', 'deactivated'] as const)('is seen by its owner and by staff when %s', (status) => {
    expect(openedTo(owner, status)).toHaveLength(3)
    expect(openedTo(staff, status)).toHaveLength(3)
  })

  it('is seen by nobody when deleted', () => {
    expect([owner, staff].flatMap((look) => openedTo(look, 'deleted'))).toEqual([])
  })
})

test('a profile whose address nobody confirmed is seen by its owner and by staff alone', () => {
  const open = (look: Look) => openedTo({ ...look, isConfirmed: false }).length
  expect([guest, stranger, neighbour, askedMentor].map(open)).toEqual([0, 0, 0, 0])
  expect([owner, staff].map(open)).toEqual([3, 3])
})

test('a profile whose owner is about to leave is seen by its owner and by staff alone', () => {
  const open = (look: Look) => openedTo({ ...look, isLeaving: true }).length
  expect([guest, stranger, neighbour, askedMentor].map(open)).toEqual([0, 0, 0, 0])
  expect([owner, staff].map(open)).toEqual([3, 3])
})
