import type { World } from './world.ts'

/** How a world is now, so that several days can follow one morning; calling what it gives makes it so again. */
export function remember(world: World): () => void {
  const { clock, lives, history, asked, followed, trace, links, receipts, provider } = world
  const before = structuredClone({ clock, lives, history, asked, followed, trace, links, receipts })
  const mails = { weather: provider.weather, kept: new Map(provider.kept) }
  return () => {
    const { clock: then, ...rest } = structuredClone(before)
    Object.assign(world.clock, then)
    refill(world.lives, rest.lives)
    refill(world.history, rest.history)
    world.asked.splice(0, Infinity, ...rest.asked)
    world.links.splice(0, Infinity, ...rest.links)
    world.receipts.splice(0, Infinity, ...rest.receipts)
    world.trace.splice(0, Infinity, ...rest.trace)
    world.followed = rest.followed
    world.broken.splice(0)
    world.mishaps = true
    provider.weather = mails.weather
    provider.changed.splice(0)
    refill(provider.kept, mails.kept)
  }
}

function refill<Value>(map: Map<string, Value>, from: ReadonlyMap<string, Value>): void {
  map.clear()
  for (const [key, value] of from) map.set(key, value)
}
