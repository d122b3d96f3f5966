import { expect, test } from 'vitest'
import { clientNetwork } from './client-network.ts'

const networkOf = (address: string) =>
  clientNetwork(new Request('https://hub.test', { headers: { 'CF-Connecting-IP': address } }))

test('an IPv4 address counts for itself, an IPv6 address for its whole /64', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(networkOf('2001:db8:1:2::6')).toBe('2001:db8:1:2')
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
})

test('headers that anybody can send are not believed', () => {
  const request = new Request('https://hub.test', { headers: { 'X-Forwarded-For': '192.0.2.7' } })
  expect(clientNetwork(request)).toBe('unknown')
})
