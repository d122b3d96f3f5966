/** What somebody wrote, under what it is about; nothing where they wrote nothing. */
export const Said = ({ title, words }: { title: string; words: string }) =>
  words && (
    <div>
      <h3>{title}</h3>
      <p className="mt-1 text-sm whitespace-pre-line">{words}</p>
    </div>
  )
