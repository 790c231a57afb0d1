import type { FrameLocator, Locator, Page } from 'playwright';
import { words } from '../../src/words/index.ts';

/** Where a control is looked for: a page, or a page in a frame. */
type Root = Page | FrameLocator;

/** What the controls are called. Tests take it from here, so that another label is no other behaviour. */
export const { labels } = words.consent;
/** The label of a purpose's box. */
export const { allow } = words.consent.preferences;
type Label = keyof typeof labels;

/** The two answers by what they do: an organization may have labels of its own. All others by their label. */
function buttonIn(part: Page | FrameLocator | Locator, label: Label): Locator {
  if (label !== 'accept' && label !== 'decline') return part.getByRole('button', { name: labels[label], exact: true });
  const answer = `button[data-choice="${label}"]:not([data-ask="keep"] *, [data-ask="start"] *)`;
  return part.locator(answer).filter({ visible: true });
}

export const bannerIn = (root: Root): Locator => root.locator('[data-banner]');
export const panelIn = (root: Root): Locator => root.locator('dialog#preferences');

export const inBanner = (root: Root, label: Label): Locator => buttonIn(bannerIn(root), label);
export const inPanel = (root: Root, label: Label): Locator => buttonIn(panelIn(root), label);
/** The preferences in a policy. */
export const inPolicy = (root: Root, label: Label): Locator => buttonIn(root.locator('.inline-preferences'), label);
/** What opens the panel, at the end of every page. */
export const openerIn = (root: Root): Locator =>
  root.getByRole('contentinfo').locator('button[commandfor="preferences"]');

export const acceptInBanner = (root: Root): Promise<void> => inBanner(root, 'accept').click();
export const declineInBanner = (root: Root): Promise<void> => inBanner(root, 'decline').click();
export const openPanel = (root: Root): Promise<void> => openerIn(root).click();

export async function acceptInPanel(root: Root): Promise<void> {
  await openPanel(root);
  await inPanel(root, 'accept').click();
}

export async function declineInPanel(root: Root): Promise<void> {
  await openPanel(root);
  await inPanel(root, 'decline').click();
}

/** What a visitor is told in a state, up to the first place that the page fills in. */
export const said = Object.fromEntries(
  Object.entries(words.consent.states).map(([state, sentence]) => [state, sentence.split('{')[0]!.trim()]),
) as typeof words.consent.states;

/** What the page of saved choices says, each sentence by its longest part that is the same on every visit. */
export const saidOfRecord = Object.fromEntries(
  Object.entries(words.savedChoices.script)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([name, sentence]) => [name, longest(sentence.split(/\{\w+\}/))]),
) as Omit<typeof words.savedChoices.script, 'kinds' | 'methods'>;

function longest(parts: readonly string[]): string {
  return parts.reduce((long, part) => (part.length > long.length ? part : long)).trim();
}
