/** Two spellings of one skill have one slug: "C++" and "c ++", "Résumé review" and "resume review". */
export const skillSlug = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#.]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replaceAll(/-+(?=[+#])/g, '')
