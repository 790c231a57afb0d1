import { manifest, page } from './context.ts';
import { receiptOf } from './receipt.ts';
import { savedRecord } from './saved-record.ts';

/** Hands out the visitor's record as a receipt. */
export function download(): void {
  const saved = savedRecord();
  if (!saved) return;
  const text = `${JSON.stringify(receiptOf(saved, page), null, 2)}\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `receipt-${manifest.organization}-${saved.time.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
