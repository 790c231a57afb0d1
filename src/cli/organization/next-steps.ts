import type { Content } from '../../schema/content.ts';
import { words } from '../../words/index.ts';
import type { Beginning } from './files/trackers-yaml.ts';
import { openPlaces, placeholderPlaces } from './open-places.ts';

const say = words.commands.organization;

/** What an editor does next: the questions with their places, the examples to replace, and the commands. */
export function nextSteps({ id, date }: Beginning, content: Content, folder: string): string[] {
  const placeholders = placeholderPlaces(id, content, folder);
  return [
    say.open(openPlaces(id, content, folder)),
    ...(placeholders.length > 0 ? [say.placeholders(placeholders)] : []),
    say.next(`${folder}/organizations/${id}/privacy/${date}.mdx`),
  ];
}
