import type { Organization } from '../../src/model/organization.ts';
import type { Visitor } from '../support/browser.ts';

/** A state that a visitor can be in, how it is reached, and what may run in it. */
export interface State {
  name: string;
  signal: boolean;
  hasChoice: boolean;
  granted: string[];
  reach: (visit: Visitor) => Promise<void>;
}

const none = async () => undefined;
const panel = ({ page }: Visitor) => page.locator('dialog#preferences');
const openPanel = ({ page }: Visitor) => page.getByRole('contentinfo').getByRole('button', { name: 'Cookie preferences' }).click();

/** Every state of an organization. One with nothing to ask is looked at with and without the signal. */
export function statesOf({ consent }: Organization): State[] {
  const purposes = consent?.purposes ?? [];
  const running = purposes.filter(({ basis }) => basis === 'legitimate-interests').map(({ id }) => id);
  const quiet: State[] = [
    { name: 'before any choice', signal: false, hasChoice: false, granted: running, reach: none },
    { name: 'under the signal', signal: true, hasChoice: false, granted: [], reach: none },
  ];
  if (purposes.length === 0) return quiet;
  const press = (name: 'Accept' | 'Decline') => async ({ page }: Visitor) => page.locator('[data-banner]').getByRole('button', { name, exact: true }).click();
  const decline = async (visit: Visitor) => {
    await press('Decline')(visit);
    // What runs on legitimate interests was allowed until then.
    visit.sent.length = 0;
  };
  return [
    ...quiet,
    { name: 'declined', signal: false, hasChoice: true, granted: [], reach: decline },
    { name: 'accepted', signal: false, hasChoice: true, granted: purposes.map(({ id }) => id), reach: press('Accept') },
    { name: 'withdrawn', signal: false, hasChoice: true, granted: [], reach: withdraw },
    ...purposes.map(({ id, name }): State => ({ name: `${name} alone`, signal: false, hasChoice: true, granted: [id], reach: (visit) => choose(visit, purposes, id) })),
  ];

  async function withdraw(visit: Visitor): Promise<void> {
    await press('Accept')(visit);
    await visit.page.waitForTimeout(2_500);
    await openPanel(visit);
    await panel(visit).getByRole('button', { name: 'Decline all' }).click();
    await visit.page.waitForTimeout(1_000);
    // What was sent before the withdrawal was allowed. The page is left, and another one opened.
    visit.sent.length = 0;
    await visit.page.reload();
  }
}

async function choose(visit: Visitor, purposes: { id: string; basis?: string | undefined }[], chosen: string): Promise<void> {
  await openPanel(visit);
  for (const { id, basis } of purposes) await panel(visit).locator(`input[name="${id}"]`).setChecked((id === chosen) === (basis === 'consent'));
  await panel(visit).getByRole('button', { name: 'Save these choices' }).click();
  visit.sent.length = 0;
  await visit.page.reload();
}
