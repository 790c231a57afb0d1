/**
 * What `@nanostores/persistent` takes from nanostores, for the bundle of the island. A store is mounted with its first
 * listener and unmounted after its last; the island's one store has a listener for as long as its page, so it is
 * mounted at once. The machinery for coming and going would be 7 % of the island.
 */
export { atom, map } from 'nanostores';

export const onMount = (_store: unknown, mount: () => unknown): void => void mount();
