import { stringify } from 'yaml';
import { words } from '../../../words/index.ts';
import type { Beginning } from './trackers-yaml.ts';
import { toComment } from './yaml.ts';

const { remarks, look: examples } = words.skeleton.files;

/** What an organization may write to have a look of its own: as comments, each key on a line that can be taken over. */
export function lookComment(beginning: Beginning): string {
  const lines = Object.entries(lookOf(beginning)).map(([key, value]) => `${key}: ${inOneLine(value)}`);
  return toComment(`${remarks.look}\n${lines.join('\n')}`);
}

function lookOf({ id, tools }: Beginning) {
  const website = `https://www.${id}.example/`;
  const look = {
    website,
    logo: { light: 'logo.svg', dark: 'logo-dark.svg' },
    favicon: 'icon.svg',
    accentText: { light: '#8a4b00', dark: '#ffb866' },
    font: 'system-serif',
    links: { header: [{ text: examples.link, href: `${website}shop` }] },
  };
  // Only a site that runs a tool has a banner.
  return tools.length > 0 ? { ...look, words: examples.banner } : look;
}

const inOneLine = (value: unknown): string => stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trim();
