/**
 * Listens to every button of the page: some are in a policy, and come after the script. `onChoice`: what Accept and
 * Decline do; the banner's buttons are in no form.
 */
export function listenToButtons(
  dialog: HTMLDialogElement,
  onChoice: (isAccept: boolean, isBanner: boolean) => void,
): void {
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    openOrClose(dialog, button);
    const { choice } = button.dataset;
    if (choice) onChoice(choice === 'accept', !button.form);
  });
}

/** Browsers without invoker commands (before 2026) open and close the panel here. */
function openOrClose(dialog: HTMLDialogElement, button: Element): void {
  if ('command' in button) return;
  const command = button.getAttribute('command');
  if (command === 'show-modal') dialog.showModal();
  if (command === 'close') dialog.close();
}

/** Listens to the boxes of the banner, which count at once. */
export function listenToSwitches(onSwitch: (purpose: string, isOn: boolean) => void): void {
  addEventListener('change', ({ target }) => {
    const { checked, form, name, value } = target as HTMLInputElement;
    if (name === 'purpose' && !form) onSwitch(value, checked);
  });
}

/** Listens to every form with preferences. */
export function listenToForms(onSave: (form: HTMLFormElement) => void): void {
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-preferences]')) return;
    event.preventDefault();
    onSave(form);
  });
}

/** Keeps the focus in the page when what held it is gone. */
export function keepFocus(): void {
  if (document.querySelector(':focus')?.checkVisibility()) return;
  document.querySelector('main')!.focus({ preventScroll: true });
}
