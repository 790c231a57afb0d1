import type { Erasable, Manifest } from '../../model/consent/manifest.ts';
import type { ChoicesPage } from '../../model/consent/saved-choices.ts';

/** What the page of saved choices knows, from the two JSON blocks in it. */
export const manifest = JSON.parse(document.querySelector('sayso-consent > script')!.textContent) as Manifest;
export const root = document.querySelector<HTMLElement>('[data-choices]')!;
export const page = JSON.parse(root.querySelector('script')!.textContent) as ChoicesPage;

/** Where the record is saved. */
export const key = `consent:${manifest.organization}`;

/** Everything that trackers of these pages may have left on the device, those that have ended included. */
export const erasable: readonly Erasable[] = [...manifest.purposes.flatMap(({ trackers }) => trackers), manifest.ended];

/** A part of the page that its script fills. */
export const part = (name: 'record' | 'device' | 'result' | 'earlier' | 'history' | 'unscripted'): HTMLElement =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;

/** Says what came of a check or an erasure. */
export function say(text: string): void {
  part('result').textContent = text;
  part('result').scrollIntoView({ block: 'nearest' });
}
