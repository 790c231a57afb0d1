import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/exports/calendar.ts';
import { llmsText } from '../../../src/exports/llms.ts';
import { assemble } from '../../../src/model/assemble.ts';
import type { Organization } from '../../../src/model/organization.ts';
import { contentOf } from '../../support/content.ts';

const site = new URL('https://policies.example/');
const name = 'Kiln\nATTACH:https://evil.example/x\n## Evil, Ltd; \\n';

/** An organization with versions to come, under a name that tries to be more than one. */
function named(): Organization {
  const [kiln] = assemble(contentOf('kiln'), { today: '2026-11-21', isPreview: true }).organizations;
  return { ...kiln!, name, about: '[Free](https://evil.example/)' };
}

describe('a name is a name in files for programs, whatever is in it', () => {
  test('in a calendar it adds no property', () => {
    const calendar = calendarOf(named(), site)!;
    expect(calendar).not.toMatch(/^(ATTACH|##)/m);
    expect(calendar.replaceAll('\r\n ', '')).toMatch(/^NAME:.*Evil\\, Ltd\\; \\\\n/m);
  });

  test('in llms.txt it adds no heading, and no link', () => {
    const text = llmsText([named()], site);
    expect(text.match(/^## /gm)).toHaveLength(1);
    expect(text).not.toMatch(/[^\\]\]\(https:\/\/evil/);
  });
});
