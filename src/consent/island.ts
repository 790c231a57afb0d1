import type { Manifest } from '../model/consent/manifest.ts';
import { choose, decide, type Answer, type Decision } from './decide.ts';
import { createGate } from './gate.ts';
import { recordStore } from './store.ts';
import { isChosen, render } from './view.ts';

const MINUTE = 60_000;

interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => void;
}

/**
 * The one script of a page: joins the banner and the panel in the HTML to the visitor's record and to the trackers.
 * It stands right after their markup, so that both work in the first painted frame.
 */
class SaysoConsent extends HTMLElement {
  connectedCallback(): void {
    const manifest = JSON.parse(this.querySelector('script')!.textContent) as Manifest;
    // The signal is fixed for a page (GPC, “Preference Caching”), and only true counts.
    const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
    lockScripts(manifest.scripts);
    const { $record, canRead, save } = recordStore(manifest);
    const gate = createGate(manifest);
    const dialog = this.querySelector('dialog')!;
    let isKept = canRead;
    let shown = '';

    const decideNow = (): Decision => decide($record.get(), manifest, gpc, Date.now());

    const update = (root: ParentNode): void => {
      const decision = decideNow();
      shown = JSON.stringify(decision);
      render({ manifest, decision, record: $record.get(), isKept }, root);
      // A page that is prepared ahead may never be seen: nothing starts in it, and nothing is erased.
      if (!(document as { prerendering?: boolean }).prerendering)
        gate(decision.running, canRead && $record.get() !== undefined);
    };

    const updateAll = (): void => update(document);

    const keep = (answer: Answer, isBanner: boolean): void => {
      const method = isBanner ? 'banner' : gpc && manifest.purposes.some(answer) ? 'gpc-override' : 'preferences';
      isKept = save(choose($record.get(), manifest, answer, method, gpc, Date.now()));
      updateAll();
      dialog.close();
      keepFocus();
    };

    addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (!button) return;
      // Browsers without invoker commands (before 2026) open and close the panel here.
      const command = button.getAttribute('command');
      if (command && !('command' in button)) dialog[command === 'close' ? command : 'showModal']();
      const { choice } = button.dataset;
      if (!choice) return;
      const isBanner = !button.form;
      const { asked } = decideNow();
      // Asked again for one purpose, the banner decides on that one only; the first time, Decline also objects to what runs without consent.
      const record = $record.get();
      // What could not be read may have been an objection, and stays one.
      keep(
        ({ id }) =>
          !isBanner || record === undefined || asked.includes(id) ? choice === 'accept' : record ? undefined : false,
        isBanner,
      );
    });
    addEventListener('submit', (event) => {
      const form = event.target as HTMLFormElement;
      if (!form.matches('[data-preferences]')) return;
      event.preventDefault();
      keep((purpose) => isChosen(form, purpose), false);
    });
    // Closing the panel without a choice leaves no unsaved tick behind in it.
    dialog.onclose = () => update(this);
    // Captured: one of them stays at the document.
    for (const event of ['pageshow', 'DOMContentLoaded', 'prerenderingchange'])
      addEventListener(event, updateAll, true);
    // A choice may lapse while a page stays open. Until it does, the forms are left alone: they may hold ticks that are not saved yet.
    setInterval(() => JSON.stringify(decideNow()) === shown || updateAll(), MINUTE);
    $record.subscribe(updateAll);
  }
}

/** Makes the one policy of Trusted Types before any other script can: only these addresses become scripts. */
function lockScripts(scripts: string[]): void {
  if (scripts[0])
    (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
      createScriptURL: (url) => (scripts.includes(url) ? url : null),
    });
}

/** Keeps the focus in the page when what held it is gone. */
function keepFocus(): void {
  if (!document.querySelector(':focus')?.checkVisibility())
    document.querySelector('main')!.focus({ preventScroll: true });
}

customElements.define('sayso-consent', SaysoConsent);
