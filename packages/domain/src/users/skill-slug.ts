import { plainLetters } from '../plain-letters.ts'

/** Two spellings of one skill have one slug: "C++" and "c ++", "Résumé review" and "resume review". */
export const skillSlug = (name: string) =>
  plainLetters(name.normalize('NFKC'))
    .replaceAll(/[^\p{L}\p{M}\p{N}+#.]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replaceAll(/-+(?=[+#])/g, '')
