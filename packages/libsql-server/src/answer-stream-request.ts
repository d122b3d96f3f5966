import { errorBody, HranaError } from './hrana-error.ts'
import type { StreamRequest, StreamResponse, StreamResult } from './hrana.ts'
import { runBatch } from './run-batch.ts'
import { statementOf } from './statement.ts'
import type { Stream } from './stream.ts'

/** One after another; one that fails does not keep the next from running. */
export async function answerAll(stream: Stream, requests: readonly StreamRequest[]): Promise<readonly StreamResult[]> {
  const results: StreamResult[] = []
  let closed = false
  for (const request of requests) {
    results.push(closed ? streamClosed : await answerOne(stream, request))
    closed ||= request.type === 'close'
  }
  return results
}

const streamClosed: StreamResult = {
  type: 'error',
  error: errorBody(new HranaError('STREAM_CLOSED', 'The stream was closed by an earlier request')),
}

async function answerOne(stream: Stream, request: StreamRequest): Promise<StreamResult> {
  try {
    return { type: 'ok', response: await responseTo(stream, request) }
  } catch (error) {
    return { type: 'error', error: errorBody(error) }
  }
}

async function responseTo(stream: Stream, request: StreamRequest): Promise<StreamResponse> {
  if (request.type === 'execute') {
    return { type: 'execute', result: await stream.execute(statementOf(request.stmt, stream.texts)) }
  }
  if (request.type === 'batch') return { type: 'batch', result: await runBatch(stream, request.steps) }
  if (request.type === 'describe') {
    return { type: 'describe', result: stream.describe(stream.texts.textOf(request.sql)) }
  }
  if (request.type === 'get_autocommit') return { type: 'get_autocommit', is_autocommit: !stream.inTransaction }
  await obey(stream, request)
  return { type: request.type }
}

type Order = Extract<StreamRequest, { type: 'close' | 'sequence' | 'store_sql' | 'close_sql' }>

async function obey(stream: Stream, order: Order): Promise<void> {
  if (order.type === 'sequence') await stream.runScript(stream.texts.textOf(order.sql))
  else if (order.type === 'store_sql') stream.texts.store(order.sqlId, order.sql)
  else if (order.type === 'close_sql') stream.texts.forget(order.sqlId)
  else stream.close()
}
