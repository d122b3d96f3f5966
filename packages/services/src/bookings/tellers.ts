import type { Move } from '@mentorhub/domain/bookings/moves'
import { tellOfDecline, tellOfExpiry, tellOfExtension, tellOfQuestion, tellOfReply } from './tell-answers.ts'
import { tellOfCancellation } from './tell-cancellation.ts'
import { tellOfConfirmation } from './tell-confirmation.ts'
import { tellOfAbsence, tellOfLink, tellOfReconfirmation, tellOfRuling } from './tell-meeting.ts'
import { tellOfAcceptance, tellOfLapse, tellOfProposal, tellOfRefusal, tellOfWithdrawal } from './tell-proposals.ts'
import { tellOfEdit, tellOfRequest } from './tell-request.ts'
import type { Teller } from './teller.ts'

/** A reminder tells, or nobody but whoever made the move has to know. */
const nobody: Teller = () => []

/** Every move is named here, so a new one does not compile until somebody decides who is told of it. */
export const tellers: Readonly<Record<Move, Teller>> = {
  hold: nobody,
  request: tellOfRequest,
  book: tellOfConfirmation,
  pay: tellOfRequest,
  lapse: nobody,
  confirm: tellOfConfirmation,
  decline: tellOfDecline,
  ask: tellOfQuestion,
  reply: tellOfReply,
  extend: tellOfExtension,
  edit: tellOfEdit,
  expire: tellOfExpiry,
  cancel: tellOfCancellation,
  call_off: tellOfCancellation,
  propose: tellOfProposal,
  accept: tellOfAcceptance,
  refuse: tellOfRefusal,
  withdraw: tellOfWithdrawal,
  lapse_proposal: tellOfLapse,
  set_link: tellOfLink,
  reconfirm: tellOfReconfirmation,
  // By staff only: whoever was there knows.
  complete: (ctx, told, move) => (move.actorKind === 'admin' ? tellOfRuling(ctx, told, move) : []),
  report_absence: tellOfAbsence,
  rule_absent: tellOfRuling,
  rule_present: tellOfRuling,
}
