import { createCaller } from '@mentorhub/api/root'
import type { Mailer } from '@mentorhub/domain/ports'
import type { Attempt } from './actions/attempt.ts'
import { contextOf } from './stage/context.ts'
import { linksIn } from './model/links.ts'
import { judgeMail } from './model/mails.ts'
import { follow } from './model/follow.ts'
import { faultKinds, type Fault, type Task } from './stage/turns.ts'
import type { Running, World } from './world.ts'

/** Several at once, in an order that chance decides; until each has its answer or was cut off. */
export async function together(world: World, attempts: readonly Attempt[]): Promise<void> {
  if (attempts.length > 1) world.races++
  world.running.splice(0)
  world.before.clear()
  for (const [id, life] of world.lives) world.before.set(id, { ...life })
  for (const attempt of attempts) begin(world, attempt, faultFor(world, attempt))
  await world.turns.settle()
  for (const [index, running] of world.running.entries()) {
    const attempt = attempts[index]
    if (attempt) judge(world, running, attempt)
  }
}

function begin(world: World, attempt: Attempt, fault: Fault | undefined): void {
  const { words, excuse, link, changesHours = false } = attempt
  const running: Running = { words, moves: [], excuse, isExcused: excuse(), changesHours, link, task: undefined }
  world.running.push(running)
  running.task = world.turns.start(words, fault, (task) => {
    const db = world.database.dbFor((act, writes) =>
      world.turns.through(task, async () => {
        const found = await act()
        if (writes) follow(world, running)
        return found
      }),
    )
    const mailer = { send: sendingBy(world, task), from: 'MentorHub <hello@mentorhub.test>' }
    const ctx = contextOf(world.around, { db, mailer, person: attempt.who })
    return attempt.run(createCaller(ctx), ctx)
  })
}

/** A way to the provider of mails; what reaches somebody is looked at as it arrives. */
const sendingBy =
  (world: World, task: Task): Mailer['send'] =>
  (...mail) =>
    world.turns.through(task, () =>
      world.provider.take(...mail, (kept) => {
        judgeMail(world, kept)
        world.links.push(...linksIn(world, kept))
      }),
    )

/** Now and then somebody is cut off: before what they asked for was done, or before they heard of it. */
function faultFor({ dice, mishaps }: World, { length = 3 }: Attempt): Fault | undefined {
  if (!mishaps || !dice.chance(0.12)) return undefined
  return { kind: dice.oneOf(faultKinds), at: dice.between(1, length) }
}

function judge(world: World, running: Running, attempt: Attempt): void {
  const { task, moves } = running
  const complain = (words: string) => void world.broken.push(`${attempt.words}: ${words}`)
  const said = task ? answerOf(task) : 'never began'
  const fault = task?.fault ? ` [${task.fault.kind} ${task.fault.at}]` : ''
  world.say(`  ${attempt.words} → ${said}${moves.length > 0 ? ` (${moves.join(', ')})` : ''}${fault}`)
  if (!task || (!task.outcome && !task.isDead)) complain('waits for what never comes')
  else if (task.outcome) judgeOutcome(task, { world, running, attempt, complain })
}

type Judging = {
  readonly world: World
  readonly running: Running
  readonly attempt: Attempt
  readonly complain: (words: string) => void
}

function judgeOutcome({ outcome, fault }: Task, judging: Judging): void {
  if (!outcome) return
  const { running, attempt, complain } = judging
  if (attempt.looks && running.moves.length > 0) complain('only looked, and something happened')
  const trouble =
    'value' in outcome ? troubleWithAck(outcome.value, judging) : troubleWithNo(outcome.error, { fault, running })
  if (trouble) complain(trouble)
}

function troubleWithAck(said: unknown, { world, attempt: { makes, proof } }: Judging): string | undefined {
  if (makes && !isMade(world, said, makes)) return 'was acknowledged, and is not there'
  return proof?.(said) === false ? 'was acknowledged, and left nothing' : undefined
}

type Refused = { readonly fault: Fault | undefined; readonly running: Running }

function troubleWithNo(error: unknown, { fault, running }: Refused): string | undefined {
  const { isRefusal, words } = refusalIn(error)
  if (!isRefusal) return fault?.kind.startsWith('unanswered') ? undefined : `failed: ${words}`
  if (running.moves.length > 0) return `was refused (${words}), and happened`
  return running.isExcused ? undefined : `was refused (${words}), and nothing stood against it`
}

/** Whether the history tells of that move at the version that somebody was told of, which follows the one that they had seen. */
function isMade({ history }: World, said: unknown, { move, version }: NonNullable<Attempt['makes']>): boolean {
  if (said === null || typeof said !== 'object' || !('id' in said) || !('version' in said)) return false
  return said.version === version && history.get(`${String(said.id)} ${version}`) === move
}

const refusalCodes = new Set(['BAD_REQUEST', 'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'TOO_MANY_REQUESTS'])

function refusalIn(error: unknown) {
  if (!(error instanceof Error)) return { isRefusal: false, words: String(error) }
  const code = 'code' in error ? String(error.code) : ''
  const cause = error.cause instanceof Error ? ` because ${error.cause.stack ?? error.cause.message}` : ''
  const isRefusal = refusalCodes.has(code)
  return { isRefusal, words: isRefusal ? error.message : `${code} ${error.message}${cause}` }
}

function answerOf({ outcome, isDead }: Task): string {
  if (isDead) return 'cut off'
  if (!outcome) return 'nothing'
  return 'value' in outcome ? 'done' : refusalIn(outcome.error).words.slice(0, 80)
}
