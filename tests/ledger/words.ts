/** What is wrong with the words of a claim, on the lines of its page; empty: each is there, once. */
export const wrongWords = (says: readonly string[], lines: readonly string[]): string[] =>
  says.flatMap((words) => {
    const count = timesIn(words, lines);
    if (count === 0) return [`does not say “${words}”.`];
    // Where one of two is changed, nobody would notice.
    return count > 1 ? [`says “${words}” ${count} times: the claim must quote more of the sentence that it is.`] : [];
  });

export const timesIn = (words: string, lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.split(words).length - 1, 0);
