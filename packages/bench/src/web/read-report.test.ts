import { expect, test } from 'vitest'
import { readReport, type Report } from './read-report.ts'

const report: Report = {
  categories: {
    accessibility: {
      score: 0.955,
      auditRefs: [
        { id: 'color-contrast', weight: 7 },
        { id: 'html-has-lang', weight: 7 },
        { id: 'focus-traps', weight: 0 },
      ],
    },
  },
  audits: {
    'color-contrast': { title: 'Contrast is too low', score: 0 },
    'html-has-lang': { title: 'The page has a language', score: 1 },
    'focus-traps': { title: 'Told, but without weight', score: 0 },
    'largest-contentful-paint': { title: 'LCP', score: 1, numericValue: 800 },
    'total-blocking-time': { title: 'TBT', score: 1, numericValue: 0 },
    'cumulative-layout-shift': { title: 'CLS', score: 0.9, numericValue: 0.02 },
  },
}

test('scores are points of a hundred, and what cost points is named', () => {
  expect(readReport(report)).toEqual({
    scores: { accessibility: 96 },
    lcpMs: 800,
    tbtMs: 0,
    cls: 0.02,
    flaws: ['accessibility: Contrast is too low (color-contrast)'],
  })
})

test('a page that could not be opened has no figures', () => {
  expect(() => readReport({ ...report, runtimeError: { message: 'no answer' } })).toThrow('no answer')
})
