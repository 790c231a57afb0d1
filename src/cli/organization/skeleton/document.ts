import type { PolicyComponent } from '../../../model/versions/prose.ts';
import { words, type Language } from '../../../words/index.ts';
import type { Regime } from '../choices.ts';
import { inItsLanguage, toQuestion } from '../files/yaml.ts';

/** Kinds of documents that can be begun. */
export const documentTypes = ['privacy', 'terms', 'dpa', 'imprint', 'security'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** What is known of an organization when a document of its is begun. */
export interface Setting {
  regimes: readonly Regime[];
  /** The language that it is written in. */
  language: Language;
  /** Whether `trackers.yaml` lists anything. */
  hasTrackers: boolean;
  /** Whether these pages run any of it, so that visitors have something to choose. */
  runsTrackers: boolean;
  hasSubprocessors: boolean;
}

/** One section of a new document. */
export interface Section {
  heading: string;
  /** 3 for a section of the one above. */
  depth?: 2 | 3;
  asks: readonly string[];
  tables?: readonly PolicyComponent[];
}

/** A new document: its front matter, and a text of headings and questions. */
export interface Document {
  title: string;
  /** Keys of the front matter that its tables show. */
  rows?: Record<string, unknown>;
  opening?: string;
  sections: readonly Section[];
}

/** The documents that are nothing but headings, each with a question. */
export function plainDocument(type: Exclude<DocumentType, 'privacy'>): Document {
  const { title, sections } = words.skeleton[type];
  const pairs: (readonly [heading: string, asked: string])[] = Object.values(sections);
  return { title, sections: pairs.map(([heading, asked]) => ({ heading, asks: [asked] })) };
}

/** The text of a document, as Markdown with components. */
export function bodyOf({ opening, sections }: Document, language: Language): string {
  const blocks = sections.flatMap(({ heading, depth = 2, asks, tables = [] }) => [
    `${'#'.repeat(depth)} ${inItsLanguage(heading, language)}`,
    ...asks.map(toQuestion),
    ...tables.map((table) => `<${table} />`),
  ]);
  return `${[...(opening === undefined ? [] : [toQuestion(opening)]), ...blocks].join('\n\n')}\n`;
}
