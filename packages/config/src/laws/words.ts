import { type Law, type SourceFile, matchesIn } from '../tree.ts'

// A class around one letter keeps a pattern from matching itself.
const unfinished = /\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b|not implemente[d]|coming soo[n]/g
const oneMachine = /\/w[o]rk\/|\/f[a]rm\/|\/t[m]p\/[a-z]|\/U[s]ers\/|registry\.[a-z]+js|:\/\/de[b]\./g

const isLockfile = ({ path }: SourceFile) => /(?:pnpm-lock\.yaml|package-lock\.json)$/.test(path)

export const unfinishedWords: Law = (tree) =>
  tree
    .filter((file) => !isLockfile(file))
    .flatMap((file) => matchesIn(file, unfinished, (word) => `says "${word}"; finish it or open an issue`))

export const machinePaths: Law = (tree) =>
  tree
    .filter((file) => !isLockfile(file))
    .flatMap((file) => matchesIn(file, oneMachine, (path) => `names "${path}", which holds on one machine only`))
