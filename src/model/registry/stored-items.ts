import type { StoredItem } from '../../schema/tracker.ts';

/** Whether two declared items may be one on a device. `*` is any run of characters; the text before it decides. */
export function mayBeTheSame(a: StoredItem, b: StoredItem): boolean {
  if (a.kind !== b.kind) return false;
  if (!a.name.includes('*') && !b.name.includes('*')) return a.name === b.name;
  const [start = '', other = ''] = [a, b].map(({ name }) => name.replace(/\*.*$/, ''));
  return start.startsWith(other) || other.startsWith(start);
}

/** Whether something of an item stays on the device, to be erased: what is removed at once does not. */
export const stays = ({ lifetime }: StoredItem): boolean => lifetime !== 'momentary';
