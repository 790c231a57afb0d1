import type { Organization } from '../../src/model/organization.ts';
import type { Visitor } from '../support/browser.ts';
import type { FoundItem } from './compare.ts';
import { atRest, letPass } from '../support/passing-time.ts';

/** A visitor whose pages tell of everything that they write. */
export interface WatchedVisitor extends Visitor {
  written: FoundItem[];
}

/** A state that a visitor can be in, how it is reached, and what may run in it. */
export interface State {
  name: string;
  gpc: boolean;
  hasChoice: boolean;
  granted: string[];
  reach: (visit: WatchedVisitor) => Promise<void>;
}

const none = async () => undefined;
const panel = ({ page }: Visitor) => page.locator('dialog#preferences');
const openPanel = ({ page }: Visitor) =>
  page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click();

/** Every state of an organization. One with nothing to ask is looked at with and without the signal. */
export function statesOf({ consent }: Organization): State[] {
  const purposes = consent?.purposes ?? [];
  const running = purposes.filter(({ basis }) => basis === 'legitimate-interests').map(({ id }) => id);
  const quiet: State[] = [
    { name: 'before any choice', gpc: false, hasChoice: false, granted: running, reach: none },
    { name: 'under the signal', gpc: true, hasChoice: false, granted: [], reach: none },
  ];
  if (purposes.length === 0) return quiet;
  const press =
    (name: 'Accept' | 'Decline') =>
    async ({ page }: Visitor) =>
      page.locator('[data-banner]').getByRole('button', { name, exact: true }).click();
  const decline = async (visit: WatchedVisitor) => {
    await settle(visit);
    await press('Decline')(visit);
  };
  return [
    ...quiet,
    { name: 'declined', gpc: false, hasChoice: true, granted: [], reach: decline },
    { name: 'accepted', gpc: false, hasChoice: true, granted: purposes.map(({ id }) => id), reach: press('Accept') },
    { name: 'withdrawn', gpc: false, hasChoice: true, granted: [], reach: withdraw },
    { name: 'erased', gpc: false, hasChoice: false, granted: running, reach: erase },
    ...purposes.map(({ id, name }): State => ({
      name: `${name} alone`,
      gpc: false,
      hasChoice: true,
      granted: [id],
      reach: (visit) => choose(visit, purposes, id),
    })),
  ];

  async function withdraw(visit: WatchedVisitor): Promise<void> {
    await press('Accept')(visit);
    await letPass(visit);
    await openPanel(visit);
    await settle(visit);
    await panel(visit).getByRole('button', { name: 'Decline all' }).click();
    // What ran may write until it has stopped; what is left of that is found on the device.
    await atRest(visit);
    visit.written.length = 0;
    // Trackers have time to send what they should not, here and in another page.
    await letPass(visit);
    await visit.page.reload();
  }

  async function erase(visit: WatchedVisitor): Promise<void> {
    await press('Accept')(visit);
    await letPass(visit);
    await visit.page.locator('dialog a[href$="/choices/"]').evaluate((link: HTMLAnchorElement) => link.click());
    await visit.page.getByRole('button', { name: 'Erase everything' }).click();
    await visit.page.getByText('were erased').waitFor();
    forget(visit);
    await visit.page.reload();
  }
}

async function choose(visit: WatchedVisitor, purposes: { id: string }[], chosen: string): Promise<void> {
  await openPanel(visit);
  for (const { id } of purposes)
    await panel(visit)
      .locator(`input[name="purpose-${id}"]`)
      .setChecked(id === chosen);
  await settle(visit);
  await panel(visit).getByRole('button', { name: 'Save these choices' }).click();
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
