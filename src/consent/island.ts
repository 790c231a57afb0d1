import type { Manifest } from '../model/consent/manifest.ts';
import { answerInBanner, choose, type Answer } from './choose.ts';
import { keepFocus, listenToButtons, listenToForms, listenToSwitches } from './controls.ts';
import { decide, type Decision } from './decide.ts';
import { createGate } from './gate.ts';
import type { Method } from './record.ts';
import { recordStore } from './store.ts';
import { lockScripts } from './trusted-types.ts';
import { answerIn, fillForms, sentenceOn, sentenceOnRest, showBanner, showStatus } from './view.ts';

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
    const { $record, canRead, look, save } = recordStore(manifest);
    const gate = createGate(manifest, say);
    const gpc = sendsGpc();
    let isSaved = canRead;
    let shown: Decision;

    const decideNow = (): Decision => decide($record.get(), manifest, gpc, Date.now());

    const update = (root: ParentNode): void => {
      shown = decideNow();
      fillForms(root, shown);
      const { prerendering: isPrerendering } = document as { prerendering?: boolean };
      // A page that is prepared ahead may never be seen: nothing starts in it, and nothing is erased.
      if (!isPrerendering) {
        gate.follow(shown.running, canRead && $record.get() !== undefined);
        if (shown.state === 'lapsed') gate.forget();
      }
      say();
    };

    /** Says what really runs: the gate knows it later than what may run. */
    function say(): void {
      const namesOn = gate.running();
      showBanner(shown, namesOn);
      showStatus(
        sentenceOn(shown.state, namesOn, manifest, $record.get(), isSaved) + sentenceOnRest(manifest, gate.unremoved()),
      );
    }

    const updateAll = (): void => update(document);

    const keep = (answer: Answer, method: Method): void => {
      // Another tab may have saved a choice of which this one was not told yet.
      look();
      isSaved = save(choose($record.get(), manifest, answer, { method, gpc }, Date.now()));
      updateAll();
      dialog.close();
      keepFocus();
    };

    const keepPreferences = (answer: Answer): void => {
      const isOverride = gpc && manifest.purposes.some(answer);
      keep(answer, isOverride ? 'gpc-override' : 'preferences');
    };

    listenToButtons(dialog, (isAccept, isBanner) => {
      if (isBanner) keep(answerInBanner(isAccept, shown), 'banner');
      else keepPreferences(() => isAccept);
    });
    listenToSwitches((purpose, isOn) => keep(({ id }) => (id === purpose ? isOn : undefined), 'banner'));
    listenToForms((form) => keepPreferences(answerIn(form)));
    // Closing the panel without a choice leaves no unsaved tick behind in it.
    dialog.onclose = () => update(this);
    // Captured: one of them stays at the document.
    for (const event of SHOWN) addEventListener(event, updateAll, true);
    // A choice may lapse while a page stays open. Until it does, the forms are left alone: they may hold ticks that are
    // not saved yet.
    setInterval(() => {
      look();
      if (JSON.stringify(decideNow()) !== JSON.stringify(shown)) updateAll();
    }, MINUTE);
    $record.subscribe(updateAll);
  }
}

/**
 * Global Privacy Control is fixed for a page (its specification, “Preference Caching”), and only true counts. Where it
 * cannot be read, something keeps it from being read: it counts as sent, as visitors who send none lose nothing that
 * they chose under it.
 */
function sendsGpc(): boolean {
  try {
    return (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  } catch {
    return true;
  }
}

customElements.define('sayso-consent', SaysoConsent);
