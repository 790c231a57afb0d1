import { words } from '../../../words/index.ts';
import { linesOf, nodesOf, textOf, type MarkdownNode } from '../../text/markdown.ts';
import type { SaidOnLine } from './said-on-line.ts';

const say = words.problems.hiddenText;

const lineOf = (node: MarkdownNode): number => linesOf(node)[0];

/** What readers do not see of links and their addresses. */
export function saidOfLinks(root: MarkdownNode): SaidOnLine[] {
  const nodes = [...nodesOf(root)];
  const links = nodes.filter(({ type }) => type === 'link' || type === 'linkReference');
  const addresses = nodes.filter(({ type }) => type === 'definition');
  return [
    ...links.flatMap(saidOfLink),
    ...saidOfAddresses(addresses, links),
    ...[...links, ...addresses].flatMap(title),
  ];
}

function saidOfLink(link: MarkdownNode): SaidOnLine[] {
  const text = textOf(link);
  const label = link.label ?? '';
  if (text.trim() === '') return [{ line: lineOf(link), said: say.linkEmpty(link.url ?? label) }];
  const isLabelHidden = link.referenceType === 'full' && label !== text;
  return isLabelHidden ? [{ line: lineOf(link), said: say.linkLabel(label, text) }] : [];
}

/** `[label]: address` lines: each is used, and no other has its label. */
function saidOfAddresses(addresses: MarkdownNode[], links: MarkdownNode[]): SaidOnLine[] {
  return addresses.flatMap((address, index) => {
    const isSame = (other: MarkdownNode) => other.identifier === address.identifier;
    const label = address.label ?? '';
    if (addresses.slice(0, index).some(isSame)) return [{ line: lineOf(address), said: say.addressTwice(label) }];
    return links.some(isSame) ? [] : [{ line: lineOf(address), said: say.addressUnused(label) }];
  });
}

const title = (node: MarkdownNode): SaidOnLine[] =>
  node.title ? [{ line: lineOf(node), said: say.linkTitle(node.title) }] : [];
