import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { depthOf } from './depth.ts'
import { listenAnywhere } from './listen-anywhere.ts'
import { startProxy } from './start-proxy.ts'

/** Answers with what it was asked. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request)
  response.writeHead(203, { 'Content-Type': 'text/x-echo' }).end(`${request.method} ${request.url} ${String(body)}`)
}

async function proxiedEcho() {
  const server = createServer((request, response) => void echo(request, response))
  const proxy = await startProxy(await listenAnywhere(server))
  onTestFinished(() => {
    proxy.close()
    server.close()
    server.closeAllConnections()
  })
  return proxy
}

const post = async (url: string, body: string) => (await fetch(url, { method: 'POST', body })).text()

test('requests and answers pass unchanged', async () => {
  const { url } = await proxiedEcho()
  const answer = await fetch(`${url}/v2/pipeline`, { method: 'POST', body: 'ask' })
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([203, 'text/x-echo'])
  expect(await answer.text()).toBe('POST /v2/pipeline ask')
})

test('what runs side by side is one deep, what waits is two', async () => {
  const proxy = await proxiedEcho()
  proxy.delayBy(30)
  await Promise.all([post(proxy.url, 'one'), post(proxy.url, 'two')])
  const together = await proxy.take(0)
  await post(proxy.url, 'one')
  await post(proxy.url, 'two')
  const inTurn = await proxy.take(0)
  expect([together.length, depthOf(together), inTurn.length, depthOf(inTurn)]).toEqual([2, 1, 2, 2])
})

test('each request is as late as it was told to be', async () => {
  const proxy = await proxiedEcho()
  proxy.delayBy(40)
  await post(proxy.url, 'late')
  const [exchange] = await proxy.take(0)
  expect(exchange?.body).toBe('late')
  expect((exchange?.endedAt ?? 0) - (exchange?.startedAt ?? 0)).toBeGreaterThan(38)
})

test('taking waits for requests under way, and takes each once', async () => {
  const proxy = await proxiedEcho()
  proxy.delayBy(40)
  const answered = post(proxy.url, 'behind')
  expect(await proxy.take(30)).toHaveLength(1)
  expect(await proxy.take(0)).toEqual([])
  await answered
})
