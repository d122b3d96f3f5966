/** "93 %"; of whoever has missed anything, never "100 %". */
export const shareWords = (share: number): string =>
  share === 1 ? '100 %' : `${Math.min(99, Math.round(share * 100))} %`
