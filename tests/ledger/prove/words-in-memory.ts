import { readFileSync } from 'node:fs';
import type { Claim, Falsehood } from '../claim.ts';
import { wrongWords } from '../words.ts';
import { altered, placesOf } from './altered.ts';
import { copyContent, filesIn, textLines, withFile } from './changed-content.ts';

/** Words of a claim that no text of a version has: only a build can show that they change with the content. */
export interface OnPageOnly {
  claim: Claim;
  words: string;
}

export interface WordsProof {
  reasons: string[];
  onPageOnly: OnPageOnly[];
}

/** Changes the content where it says the words of a claim: the claim's words must be missed then, one by one. */
export function proveWords(
  claim: Claim,
  falsehood: (Falsehood & { file: string }) | undefined,
  today: string,
): WordsProof {
  const folder = `test-results/ledger/${claim.organization}`;
  copyContent(claim.organization, folder);
  const lines = claim.in && claim.in !== 'main' ? [] : (textLines(claim, folder, today) ?? []);
  const proof: WordsProof = { reasons: [], onPageOnly: [] };
  for (const words of claim.says) {
    if (wrongWords([words], lines).length > 0) proof.onPageOnly.push({ claim, words });
    else if (!isMissedWhenChanged(words)) proof.reasons.push(`no change of the content changes “${words}”.`);
  }
  return proof;

  function isMissedWhenChanged(words: string): boolean {
    const changes = [...(falsehood ? [explicit(falsehood)] : []), ...candidates(words, folder)];
    return changes.some(({ file, text }) =>
      withFile(file, text, () => {
        const changed = textLines(claim, folder, today);
        return changed !== undefined && wrongWords([words], changed).length > 0;
      }),
    );
  }

  function explicit({ file, replace, by }: Falsehood & { file: string }): Candidate {
    const copy = file.replace(/^content/, folder);
    return { file: copy, text: readFileSync(copy, 'utf8').replace(replace, () => by) };
  }
}

/** A file, and what it could say instead. */
export interface Candidate {
  file: string;
  text: string;
}

/** Every way to change words in the content: of a row those of its last cell, which says what holds. */
export function candidates(words: string, folder: string): Candidate[] {
  const said = words.split(' | ').at(-1)!;
  return filesIn(folder).flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return placesOf(said, source).map((place) => ({ file, text: altered(source, place) }));
  });
}
