import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The rooms' rule on one file with one import. */
async function complaints(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${source}\n`, { filePath: file });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'sayso/rooms').map(({ message }) => message);
}

describe('who may import whom', () => {
  test.each([
    ['src/consent/view.ts', "export { z } from 'zod';"],
    ['src/consent/view.ts', "export { decide } from '../model/consent.ts';"],
    ['src/consent/view.ts', "export { adapters } from '../trackers/index.ts';"],
    ['src/model/settings.ts', "export { getCollection } from 'astro:content';"],
    ['src/model/settings.ts', "export { readFileSync } from 'node:fs';"],
    ['src/schema/date.ts', "export { startOf } from '../model/dates.ts';"],
    ['src/components/policy/bind.ts', "export { today } from '../../today.ts';"],
    ['src/trackers/posthog/client.ts', "export { posthog } from './facts.ts';"],
    ['src/trackers/posthog/client.ts', "export { z } from 'zod';"],
    ['src/trackers/posthog/facts.ts', "export { dateInWords } from '../../model/dates.ts';"],
  ])('%s may not: %s', async (file, source) => expect(await complaints(file, source)).toHaveLength(1));

  test.each([
    ['src/consent/view.ts', "export type { Manifest } from '../model/consent/manifest.ts';"],
    ['src/consent/store.ts', "export { atom } from 'nanostores';"],
    ['src/model/settings.ts', "export { isDate } from '../schema/date.ts';"],
    ['src/trackers/google-analytics/client.ts', "export { COOKIE_SECONDS } from './constants.ts';"],
  ])('%s may: %s', async (file, source) => expect(await complaints(file, source)).toEqual([]));
});
