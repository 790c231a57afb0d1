import type { Locator } from 'playwright';

/** What a visitor sees of a button, beside its words. */
const PROPERTIES = [
  'fontSize',
  'fontFamily',
  'fontWeight',
  'color',
  'backgroundColor',
  'border',
  'padding',
  'borderRadius',
  'textDecoration',
  'opacity',
  'boxShadow',
  'cursor',
] as const;

export interface Look {
  choice: string | undefined;
  tag: string;
  look: Record<string, unknown>;
}

/** How the buttons below a part look that choose, in their order; those that are not shown are left out. */
export const looksIn = (part: Locator): Promise<Look[]> =>
  part
    .locator('[data-choice]')
    .filter({ visible: true })
    .evaluateAll(
      (buttons, properties) =>
        buttons.map((button) => {
          const { width, height, top } = button.getBoundingClientRect();
          const style = getComputedStyle(button);
          const values = Object.fromEntries(properties.map((name) => [name, style[name]]));
          const look = { width: Math.round(width), height, top, ...values };
          return { choice: (button as HTMLElement).dataset['choice'], tag: button.tagName, look };
        }),
      PROPERTIES,
    );
