import { expect, test } from 'vitest'
import { hours } from '@mentorhub/domain/duration'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { editBooking } from './edit-booking.ts'

const wednesday = Date.parse('2026-11-25T10:00Z')
const said = { topic: 'How to lead', description: 'Why', questions: 'When?', files: [], removes: [] }

test('two requests of one mentee that are moved to one time at once: one is, and the other is told why', async () => {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor'), await app.person('sam')]
  const ask = (startsAt: number) => booked(app, { mentor: noor, mentee: sam }, { sessionTypeId: 'noor-30', startsAt })
  const [one, other] = [await ask(wednesday), await ask(wednesday + hours(4))]
  const start = wednesday + hours(2)
  const moved = ({ id, version }: typeof one) => ({ ...said, id, version, sessionTypeId: 'noor-30', start })
  const db = beforeWriting(app.db, () => app.as(sam).bookings.edit(moved(other)))
  await expect(editBooking({ ...app.ctx(sam), db }, moved(one))).rejects.toMatchObject({
    message: 'booking.asked_already',
  })
})
