export type Figures = Readonly<Record<string, number>>

/** One sentence for each figure that is over its budget. What has no budget is only told. */
export const overruns = (subject: string, measured: Figures, budget: Figures): string[] =>
  Object.entries(budget)
    .map(([name, most]) => ({ name, most, figure: measured[name] ?? Number.NaN }))
    .filter(({ figure, most }) => !(figure <= most))
    .map(({ name, most, figure }) => `${subject}: ${name} ${plain(figure)}, the budget is ${most}`)

const plain = (figure: number) => String(Math.round(figure * 100) / 100)
