import { isDeepStrictEqual } from 'node:util';
import { parse, parseDocument } from 'yaml';
import { toComment, toYaml } from '../../organization/files/yaml.ts';

/** A sentence that is to be translated, and the file that says it: `privacy/2026-06-03.mdx`. */
export interface MissingSentence {
  text: string;
  from: string;
}

/**
 * `words.de.yaml` with more sentences, each below a comment that names the file that says it. Everything that is there
 * stays as it is. `open`: the value that they begin with.
 */
export function withSentences(before: string, missing: readonly MissingSentence[], open: string): string {
  const texts = missing.map(({ text }) => text);
  const document = parseDocument(before);
  for (const text of texts) document.set(text, open);
  let lines = before.trimEnd().split('\n');
  for (const [from, group] of groupsOf(missing)) {
    const added = group.flatMap((text) =>
      toYaml({ [text]: open })
        .trimEnd()
        .split('\n'),
    );
    lines = insertedBelow(lines, toComment(from).trimEnd(), added);
  }
  const inserted = `${lines.join('\n').replace(/^\n+/, '')}\n`;
  return isDeepStrictEqual(valueOf(inserted), document.toJS()) ? inserted : document.toString({ lineWidth: 0 });
}

function groupsOf(missing: readonly MissingSentence[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { from, text } of missing) groups.set(from, [...(groups.get(from) ?? []), text]);
  return groups;
}

/** At the end of the group that a comment begins, or else below that comment at the end of all. */
function insertedBelow(lines: readonly string[], comment: string, added: readonly string[]): string[] {
  const start = lines.indexOf(comment);
  if (start === -1) return [...lines, '', comment, ...added];
  const length = lines.slice(start + 1).findIndex((line) => line === '' || line.startsWith('#'));
  const end = length === -1 ? lines.length : start + 1 + length;
  return [...lines.slice(0, end), ...added, ...lines.slice(end)];
}

/** What a text says as YAML; nothing where it is none, as lines in a text of several lines can look like a comment. */
function valueOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
