import type { Manifest } from '../model/manifest.ts';
import { choose, decide } from './decide.ts';
import { createGate } from './gate.ts';
import { recordStore } from './store.ts';
import { choicesIn, render } from './view.ts';

/**
 * The one script of a page: joins the banner and the panel in the HTML to the visitor's record and to the trackers.
 * It stands right after their markup, so that both work in the first painted frame.
 */
class SaysoConsent extends HTMLElement {
  connectedCallback(): void {
    const manifest = JSON.parse(this.querySelector('script')!.textContent) as Manifest;
    // The signal is fixed for a page (GPC, “Preference Caching”), and only true counts.
    const signal = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
    const { $record, save } = recordStore(manifest);
    const gate = createGate(manifest);
    let isKept = true;

    const update = (root: ParentNode): void => {
      const decision = decide($record.get(), manifest, signal, Date.now());
      render(manifest, decision, $record.get(), isKept, root);
      gate(decision.running);
    };

    const updateAll = (): void => update(document);

    const answer = (granted: Record<string, boolean>, isBanner: boolean, control: Element): void => {
      const isYes = Object.values(granted).includes(true);
      const method = isBanner ? 'banner' : signal && isYes ? 'signal-override' : 'preferences';
      isKept = save(choose($record.get(), manifest, granted, method, signal, Date.now()));
      updateAll();
      leave(control);
    };

    addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (!button) return;
      // Browsers without invoker commands (before 2026) open and close the panel here.
      const command = button.getAttribute('command');
      if (command && !('command' in button)) this.querySelector('dialog')![command === 'close' ? 'close' : 'showModal']();
      const { choice } = button.dataset;
      if (!choice) return;
      const isBanner = !button.form;
      const { asked } = decide($record.get(), manifest, signal, Date.now());
      // Asked again for one purpose, the banner decides on that one only; the first time, Decline also objects to what runs without consent.
      const purposes = manifest.purposes.filter(({ id }) => !isBanner || !$record.get() || asked.includes(id));
      answer(Object.fromEntries(purposes.map(({ id }) => [id, choice === 'accept'])), isBanner, button);
    });
    addEventListener('submit', (event) => {
      const form = event.target as HTMLFormElement;
      if (!form.matches('[data-preferences]')) return;
      event.preventDefault();
      answer(choicesIn(form, manifest), false, form);
    });
    // Closing the panel without a choice leaves no unsaved tick behind in it.
    this.querySelector('dialog')!.onclose = () => update(this);
    addEventListener('pageshow', updateAll);
    addEventListener('DOMContentLoaded', updateAll);
    $record.subscribe(updateAll);
  }
}

/** Closes the panel, and keeps the focus in the page when what held it is gone. */
function leave(button: Element): void {
  button.closest('dialog')?.close();
  const { activeElement, body } = document;
  if (activeElement === body || !activeElement?.checkVisibility()) document.querySelector('main')!.focus({ preventScroll: true });
}

customElements.define('sayso-consent', SaysoConsent);
