import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { vi } from 'vitest';

/** What the extension says to its background, of which only the end matters here. */
interface Message {
  type: string;
  result?: boolean;
  cmp?: string;
}

const file = createRequire(import.meta.url)
  .resolve('@duckduckgo/autoconsent')
  .replace(/[^/]+$/, 'autoconsent.playwright.js');

/**
 * Puts DuckDuckGo's autoconsent into a page, as its browsers do for people who ask for it, with nothing but its
 * heuristics: no rule of it knows these pages. Returns what it did: whether it found something and pressed its refusal.
 */
export async function runAutoconsent(page: Page): Promise<{ hasFound: boolean; hasDeclined: boolean }> {
  const messages: Message[] = [];
  const config = { autoAction: 'optOut', heuristicMode: 'reject', enableHeuristicDetection: true, detectRetries: 20 };
  await page.exposeFunction('autoconsentSendMessage', (message: Message) => void messages.push(message));
  // By the debugger, as an extension's script: the page's own policy does not bind it.
  await page.evaluate(readFileSync(file, 'utf8'));
  await page.evaluate(
    ([type, rules, settings]) =>
      (
        window as unknown as { autoconsentReceiveMessage: (message: object) => Promise<void> }
      ).autoconsentReceiveMessage({ type, rules, config: settings }),
    ['initResp', { autoconsent: [] }, config] as const,
  );
  await untilDone(messages);
  return {
    hasFound: messages.some(({ type }) => type === 'popupFound'),
    hasDeclined: messages.some(({ type, result }) => type === 'optOutResult' && result === true),
  };
}

/** It looks twenty times, half a second apart. When it has found nothing, it may not say so. */
async function untilDone(messages: readonly Message[]): Promise<void> {
  const isDone = ({ type }: Message): boolean => type === 'autoconsentDone' || type === 'autoconsentError';
  await vi.waitUntil(() => messages.some(isDone), { timeout: 15_000, interval: 50 }).catch(() => undefined);
}
