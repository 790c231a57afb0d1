import fc from 'fast-check';

/** Words that are nowhere else: each that a text holds must be on its page. */
const word = fc.stringMatching(/^q[a-z]{2,6}$/);
const url = fc.constantFrom('/contact/', 'https://example.com/', '</contact/>');
const sentence = (min = 1) => fc.array(word, { minLength: min, maxLength: 4 }).map((all) => all.join(' '));
const wrap = (inner: fc.Arbitrary<string>, ...marks: string[]) =>
  fc.tuple(inner, fc.constantFrom(...marks)).map(([text, mark]) => mark + text + mark);

/** One in so many. */
const sometimes = (text: fc.Arbitrary<string>, times: number) =>
  fc.oneof({ arbitrary: fc.constant(''), weight: times - 1 }, { arbitrary: text, weight: 1 });

/** Signs that mean something in Markdown, by themselves and in places where they may not. */
const signs = fc.constantFrom(
  ...['*', '_', '**', '~', '`', '[', ']', '(', ')', '!', '#', '|', '\\', '>', '-', '+', '=', ':', '1.', '2)', '&', '^'],
  ...['\\{', '\\}', '\\<', '\\*', '\\|', '&amp;', '&lt;', '&#123;', '&nbsp;', '&copy;', '&bogus;', '"', "'", '$', '@'],
  ...['https://example.com/x_y', 'www.example.com', 'a@example.com', '\u00a0', '\u202f', '\u3000', 'é', '隐私', '🔭'],
);

const { inline } = fc.letrec<{ inline: string; part: string }>((tie) => ({
  inline: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { arbitrary: sentence(), weight: 5 },
    { arbitrary: wrap(tie('part'), '*', '_', '**', '__', '***', '~~'), weight: 2 },
    { arbitrary: wrap(word, '`', '``'), weight: 1 },
    { arbitrary: fc.tuple(tie('part'), url).map(([text, to]) => `[${text}](${to})`), weight: 1 },
    { arbitrary: fc.tuple(word, signs, word).map((all) => all.join('')), weight: 1 },
    { arbitrary: fc.tuple(word, signs).map((all) => all.join(' ')), weight: 1 },
  ),
}));

const lines = fc
  .array(fc.tuple(inline, fc.constantFrom('\n', '\n', '  \n', '\\\n', '\n   ')), { minLength: 1, maxLength: 3 })
  .map((all) => all.map(([text, end], index) => (index < all.length - 1 ? text + end : text)).join(''));

/** A block below a marker: its first line after it, the others indented as far. */
const below = (marker: string, text: string): string =>
  marker +
  text
    .split('\n')
    .map((line, index) => (line && index > 0 ? ' '.repeat(marker.length) + line : line))
    .join('\n');

const listOf = (block: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.array(block, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('- ', '* ', '+ ', '-   ', '1. ', '1) ', '7. ', '0. ', '99. '),
      fc.constantFrom('\n', '\n\n'),
    )
    .map(([items, marker, between]) =>
      items
        .map((item, index) =>
          below(
            marker.replace(/^\d+/, (first) => `${Number(first) + index}`),
            item,
          ),
        )
        .join(between),
    );

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const cell = fc.oneof(inline, word, fc.constant(''), fc.constant('`q\\|a`'));
const align = fc.constantFrom('---', ':--', '--:', ':-:', '-');
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc
      .tuple(
        fc.array(word, { minLength: columns, maxLength: columns }),
        fc.array(align, { minLength: columns, maxLength: columns }),
        fc.array(fc.array(cell, { minLength: 1, maxLength: columns }), { maxLength: 3 }),
      )
      .map((parts) => [parts[0], parts[1], ...parts[2]].map(row).join('\n')),
  );

const heading = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), inline, fc.constantFrom('', ' #', ' ####'))
    .map(([depth, text, end]) => `${'#'.repeat(depth)} ${text}${end}`),
  inline.map((text) => `${text}\n---`),
);

const fence = fc
  .tuple(
    fc.constantFrom('```', '~~~', '`````'),
    fc.array(fc.oneof(sentence(), signs, fc.constant('    q\t'), fc.constant('')), { maxLength: 3 }),
  )
  .map(([mark, code]) => [mark, ...code, mark].join('\n'));

const quote = (block: fc.Arbitrary<string>) =>
  fc.tuple(block, fc.constantFrom('> ', '>')).map(([text, mark]) => text.replace(/^/gm, mark));

const { block } = fc.letrec<{ block: string; several: string }>((tie) => ({
  several: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { arbitrary: lines, weight: 4 },
    { arbitrary: heading, weight: 1 },
    { arbitrary: table, weight: 1 },
    { arbitrary: fence, weight: 1 },
    { arbitrary: fc.constantFrom('***', '- - -', '___'), weight: 1 },
    { arbitrary: listOf(fc.oneof(inline, tie('several'))), weight: 2 },
    { arbitrary: quote(tie('several')), weight: 1 },
  ),
}));

/** What a text may hold and its page does not show, or shows otherwise. */
const traps = fc.constantFrom(
  '| qa | qb |\n| --- | --- |\n| qc | qd | qhidden |',
  'qtext\n\n    qindented *qcode*',
  'qtext\n\t## qhidden',
  '- qitem\n\n      qindented *qcode*',
  '- qitem\n  - qnested\n\n\t\tqtab',
  '[^9]: qhidden',
  'qtext[^1]\n\n[^1]: qfirst\n\n[^1]: qhidden',
  '[qhidden]: /contact/',
  '[qlink]\n\n[qlink]: /contact/ "qhidden"\n[qlink]: /cookies/',
  '[qlink](/contact/ "qhidden")',
  '[qlink][qhidden]\n\n[qhidden]: /contact/',
  '[](/contact/)',
  '```qhidden\nqcode\n```',
  '- [x] qbox',
  '1. qone\n1. qtwo',
  'qa\u200bb \u202eqc\u202c',
  'qa&#8203;b &shy;',
  'qa <!-- qhidden -->',
  'qa <https://example.com/>',
  'qtext {/* qhidden */}',
  '<div>qhidden</div>',
  'qa\rqb',
  '---\nqhidden: qhidden\n---',
);

const notes = fc
  .array(inline, { minLength: 1, maxLength: 3 })
  .map((all) =>
    [
      ...all.map((text, index) => `${text} qref[^${index + 1}]`),
      ...all.map((text, index) => `[^${index + 1}]: ${text}\n\n    qsecond ${text}`),
    ].join('\n\n'),
  );

const addresses = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => {
  const labels = [...new Set(all)];
  const links = labels.map((label, index) => (index % 2 ? `[${label}][]` : `[${label}]`));
  return [links.join(' '), '', ...labels.map((label) => `[${label}]: /contact/`)].join('\n');
});

/** A text as somebody who knows Markdown well could write it. */
const written = fc
  .tuple(
    fc.array(fc.oneof({ arbitrary: block, weight: 12 }, { arbitrary: addresses, weight: 1 }), {
      minLength: 1,
      maxLength: 5,
    }),
    sometimes(notes, 4),
    sometimes(traps, 6),
    fc.nat(),
  )
  .map(([all, note, trap, at]) => {
    const texts = [...all, ...(note ? [note] : [])];
    if (trap) texts.splice(at % (texts.length + 1), 0, trap);
    return texts.join('\n\n');
  });

/** Pieces of Markdown in any order, as no one would write it. */
const thrown = fc
  .array(
    fc.oneof(
      { arbitrary: word, weight: 3 },
      { arbitrary: signs, weight: 3 },
      { arbitrary: fc.constantFrom(' ', '  ', '    ', '\t', '\n', '\n\n', '  \n', '\\\n'), weight: 4 },
      {
        arbitrary: fc.constantFrom(
          ...[
            '- ',
            '* ',
            '1. ',
            '2) ',
            '> ',
            '## ',
            '===',
            '---',
            '***',
            '```',
            '~~~',
            '| qa | qb |\n|---|---|\n',
            '|',
          ],
          ...['[qa]', '[^1]', '[^1]: ', '[qa]: /contact/', '(/contact/)', '[x] ', '~~', '__', '{', '<', 'import qa'],
        ),
        weight: 2,
      },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

export const generatedMarkdown = fc.oneof({ arbitrary: written, weight: 3 }, { arbitrary: thrown, weight: 2 });

/** A text in YAML, as an editor could type it: words and signs, whatever they mean in Markdown. */
export const generatedText = fc
  .tuple(
    fc.oneof(word, signs, fc.constantFrom('- ', '1. ', '--- ', '+ ', '# ')),
    fc.array(fc.oneof(word, signs), { maxLength: 5 }),
    word,
  )
  .map(([first, rest, last]) => [first, ...rest, last].join(' '));

/** The generated words of a text that its page does not show. */
export function hiddenWords(markdown: string, page: string): string[] {
  const shown = page.replace(/[^\p{L}\p{N}]/gu, '');
  const all = markdown.match(/(?<![\p{L}\p{N}])q[a-z]+(?![\p{L}\p{N}])/gu) ?? [];
  return all.filter((each) => !shown.includes(each));
}
