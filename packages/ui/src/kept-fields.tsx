export type KeptFieldsProps = { kept: Readonly<Record<string, string | undefined>> }

/** What was chosen already, and stays with what a form asks for. */
export const KeptFields = ({ kept }: KeptFieldsProps) =>
  Object.entries(kept).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)
