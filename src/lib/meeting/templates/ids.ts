/** Ids of a new meeting's parts, grown from the id of the command that creates it. */
export type Ids = {
  stem: string;
  /** Successive ids `STEM-e01`, `STEM-e02` … */
  series: (letter: string) => () => string;
};

export function idsFrom(commandId: string): Ids {
  // Leaves room for the longest ending, `-e01-presenter`, within an id's 40 characters.
  const stem = commandId.slice(0, 24);
  const series = (letter: string) => {
    let last = 0;
    return () => {
      last += 1;
      return `${stem}-${letter}${String(last).padStart(2, '0')}`;
    };
  };
  return { stem, series };
}
