/** Which browser the tests drive is for the shell to say. No other setting of Sayso's may reach a test. */
const isSetting = (name: string): boolean => name.startsWith('SAYSO_') && name !== 'SAYSO_BROWSER';

/** The shell's environment, without settings of Sayso's. */
export const withoutSettings = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !isSetting(name)));

/** Takes Sayso's settings out of this process. */
export function forgetSettings(): void {
  for (const name of Object.keys(process.env).filter(isSetting)) Reflect.deleteProperty(process.env, name);
}
