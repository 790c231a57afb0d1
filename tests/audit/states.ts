import { words } from '../../src/words/index.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Visitor } from '../support/browser.ts';
import type { FoundItem } from './compare.ts';
import { atRest, letPass } from '../support/passing-time.ts';
import { bannerIn, inPanel, openPanel, panelIn } from '../support/controls.ts';

/** A visitor whose pages tell of everything that they write. */
export interface WatchedVisitor extends Visitor {
  written: FoundItem[];
}

/** A state that a visitor can be in, how it is reached, and what may run in it. */
export interface State {
  name: string;
  gpc: boolean;
  hasChoice: boolean;
  running: string[];
  reach: (visit: WatchedVisitor) => Promise<void>;
}

const none = async () => undefined;
/** Every state of an organization. One with nothing to ask is looked at with and without GPC. */
export function statesOf({ consent }: Organization): State[] {
  const purposes = consent?.purposes ?? [];
  const unasked = purposes.filter(({ basis }) => basis === 'legitimate-interests').map(({ id }) => id);
  const quiet: State[] = [
    { name: 'before any choice', gpc: false, hasChoice: false, running: unasked, reach: none },
    { name: 'under GPC', gpc: true, hasChoice: false, running: [], reach: none },
  ];
  if (purposes.length === 0) return quiet;
  // Where nothing is asked, the banner offers to keep on, or to turn off, what runs.
  const press =
    (choice: 'accept' | 'decline') =>
    async ({ page }: Visitor) =>
      bannerIn(page).locator(`[data-choice="${choice}"]`).filter({ visible: true }).click();
  const decline = async (visit: WatchedVisitor) => {
    await settle(visit);
    await press('decline')(visit);
  };
  return [
    ...quiet,
    { name: 'declined', gpc: false, hasChoice: true, running: [], reach: decline },
    { name: 'accepted', gpc: false, hasChoice: true, running: purposes.map(({ id }) => id), reach: press('accept') },
    { name: 'withdrawn', gpc: false, hasChoice: true, running: [], reach: withdraw },
    { name: 'erased', gpc: false, hasChoice: false, running: unasked, reach: erase },
    ...purposes.map(({ id, name }): State => ({
      name: `${name} alone`,
      gpc: false,
      hasChoice: true,
      running: [id],
      reach: (visit) => choose(visit, purposes, id),
    })),
  ];

  async function withdraw(visit: WatchedVisitor): Promise<void> {
    await press('accept')(visit);
    await letPass(visit);
    await openPanel(visit.page);
    await settle(visit);
    await inPanel(visit.page, 'decline').click();
    // What ran may write until it has stopped; what is left of that is found on the device.
    await atRest(visit);
    visit.written.length = 0;
    // Trackers have time to send what they should not, here and in another page.
    await letPass(visit);
    await visit.page.reload();
  }

  async function erase(visit: WatchedVisitor): Promise<void> {
    await press('accept')(visit);
    await letPass(visit);
    await visit.page.locator('dialog a[href$="/choices/"]').evaluate((link: HTMLAnchorElement) => link.click());
    await visit.page.getByRole('button', { name: words.savedChoices.erase }).click();
    await visit.page.getByText(words.savedChoices.script.erased).waitFor();
    forget(visit);
    await visit.page.reload();
  }
}

async function choose(visit: WatchedVisitor, purposes: { id: string }[], chosen: string): Promise<void> {
  await openPanel(visit.page);
  for (const { id } of purposes)
    await panelIn(visit.page)
      .locator(`form input[name="purpose"][value="${id}"]`)
      .setChecked(id === chosen);
  await settle(visit);
  await inPanel(visit.page, 'save').click();
  await visit.page.reload();
}

/** What was sent and written until now was allowed; from here on it counts. */
async function settle(visit: WatchedVisitor): Promise<void> {
  await letPass(visit);
  forget(visit);
}

function forget({ sent, written }: WatchedVisitor): void {
  sent.length = 0;
  written.length = 0;
}
