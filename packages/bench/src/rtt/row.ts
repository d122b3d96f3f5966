import type { Depth } from './measure-depth.ts'

export type Row = {
  readonly name: string
  readonly measured: Depth
  readonly budget: { readonly depth: number; readonly requests: number }
  readonly status: number
}
