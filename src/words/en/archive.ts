/**
 * What readers are told where an archived text has other words of Sayso's own, such as table headings, than today's.
 */
export const archive = {
  onlyOurWords:
    'The policy’s own wording hasn’t changed. What differs below are words that this site adds, such as ' +
    'table headings.',
  someOurWords:
    'One of these texts was published when this site used other table headings. Those differences are marked too.',
};
