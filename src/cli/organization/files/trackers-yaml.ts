import { adapterNamed } from '../../../trackers/index.ts';
import { words, type Language } from '../../../words/index.ts';
import { purposes as known, type PurposeId } from '../choices.ts';
import type { Answers } from '../rules.ts';
import { optionsFor } from './tool-options.ts';
import { inItsLanguage, toComment, toQuestion, toYaml } from './yaml.ts';

const { purposes: asked, remarks, tracker } = words.skeleton.files;

/** What an organization begins with. */
export interface Beginning extends Answers {
  id: string;
  /** The day from which all of it is true. */
  date: string;
}

/** The purposes that were chosen, and those of the chosen tools. */
export function purposesOf({ purposes, tools }: Pick<Answers, 'purposes' | 'tools'>): PurposeId[] {
  const ofTools = tools.map(useOf);
  return known.filter((purpose) => purposes.includes(purpose) || ofTools.includes(purpose));
}

/** `trackers.yaml`, or nothing where nothing is stored. */
export function trackersYaml(beginning: Beginning): string | undefined {
  const purposes = purposesOf(beginning);
  if (purposes.length === 0) return undefined;
  const withTool = beginning.tools.map(useOf);
  const withoutTool = purposes.filter((purpose) => !withTool.includes(purpose));
  const rows = [
    ...beginning.tools.map((tool) => toolRow(tool, beginning)),
    ...withoutTool.map((purpose) => productRow(purpose, beginning.date)),
  ];
  const comments = [
    ...(beginning.tools.length > 0 ? [remarks.placeholders] : []),
    ...(withoutTool.length > 0 ? [remarks.trackers] : []),
  ];
  return (
    comments.map(toComment).join('') +
    toYaml({ purposes: purposes.map((id) => purposeRow(id, beginning.language)), trackers: rows })
  );
}

const useOf = (tool: string): string | undefined => adapterNamed(tool)?.use;

function purposeRow(id: PurposeId, language: Language) {
  const { shortForm, description } = asked[id];
  const name = inItsLanguage(asked[id].name, language);
  const basis = id === 'essential' ? 'essential' : 'consent';
  return { id, name, basis, shortForm: toQuestion(shortForm), description: toQuestion(description) };
}

/** A tool that these pages run. */
function toolRow(tool: string, beginning: Beginning) {
  const { vendor, use } = adapterNamed(tool) ?? {};
  const options = optionsFor(tool, beginning);
  const row = { id: tool, purpose: use, vendor, runs: 'this-site', since: beginning.date, adapter: tool };
  return Object.keys(options).length > 0 ? { ...row, options } : row;
}

/** Something of the organization's own product. What it stores is not known here, so that its list is left out. */
function productRow(purpose: PurposeId, since: string) {
  const vendor = purpose === 'essential' ? 'own' : 'not-stated';
  return { id: `${purpose}-product`, purpose, vendor, runs: 'product', since, about: toQuestion(tracker.about) };
}
