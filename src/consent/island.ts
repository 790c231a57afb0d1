import type { Manifest } from '../model/consent/manifest.ts';
import { answerInBanner, choose, type Answer } from './choose.ts';
import { keepFocus, listenToButtons, listenToForms } from './controls.ts';
import { decide, type Decision } from './decide.ts';
import { createGate } from './gate.ts';
import type { Method } from './record.ts';
import { recordStore } from './store.ts';
import { lockScripts } from './trusted-types.ts';
import { fillForms, isChosen, sentenceOn, showBanner, showStatus } from './view.ts';

const MINUTE = 60_000;

/** When a page is shown again, or is complete: forms may have come since. */
const SHOWN = ['pageshow', 'DOMContentLoaded', 'prerenderingchange'];

/**
 * The one script of a page: joins the banner and the panel in the HTML to the visitor's record and to the trackers.
 * It is right after their markup, so that both work in the first painted frame.
 */
class SaysoConsent extends HTMLElement {
  connectedCallback(): void {
    const manifest = JSON.parse(this.querySelector('script')!.textContent) as Manifest;
    const dialog = this.querySelector('dialog')!;
    lockScripts(manifest.scripts);
    const { $record, canRead, save } = recordStore(manifest);
    const gate = createGate(manifest);
    const gpc = sendsGpc();
    let isKept = canRead;
    let shown = '';

    const decideNow = (): Decision => decide($record.get(), manifest, gpc, Date.now());

    const update = (root: ParentNode): void => {
      const record = $record.get();
      const decision = decideNow();
      shown = JSON.stringify(decision);
      showBanner(decision, record === undefined);
      fillForms(root, manifest, decision);
      showStatus(sentenceOn(decision, manifest, record, isKept));
      // A page that is prepared ahead may never be seen: nothing starts in it, and nothing is erased.
      if (!isPrerendering()) gate(decision.running, canRead && record !== undefined);
    };

    const updateAll = (): void => update(document);

    const keep = (answer: Answer, method: Method): void => {
      isKept = save(choose($record.get(), manifest, answer, { method, gpc, now: Date.now() }));
      updateAll();
      dialog.close();
      keepFocus();
    };

    const keepPreferences = (answer: Answer): void => {
      const isOverride = gpc && manifest.purposes.some(answer);
      keep(answer, isOverride ? 'gpc-override' : 'preferences');
    };

    listenToButtons(dialog, (isAccept, isBanner) => {
      if (isBanner) keep(answerInBanner(isAccept, $record.get(), decideNow().asked), 'banner');
      else keepPreferences(() => isAccept);
    });
    listenToForms((form) => keepPreferences((purpose) => isChosen(form, purpose)));
    // Closing the panel without a choice leaves no unsaved tick behind in it.
    dialog.onclose = () => update(this);
    // Captured: one of them stays at the document.
    for (const event of SHOWN) addEventListener(event, updateAll, true);
    // A choice may lapse while a page stays open. Until it does, the forms are left alone: they may hold ticks that are
    // not saved yet.
    setInterval(() => JSON.stringify(decideNow()) !== shown && updateAll(), MINUTE);
    $record.subscribe(updateAll);
  }
}

/** The signal is fixed for a page (GPC, “Preference Caching”), and only true counts. */
const sendsGpc = (): boolean => (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;

const isPrerendering = (): boolean => (document as { prerendering?: boolean }).prerendering === true;

customElements.define('sayso-consent', SaysoConsent);
