/** Which browser the tests drive is for the shell to say. No other setting of Sayso's may reach a test. */
const isSetting = (name: string): boolean => name.startsWith('SAYSO_') && name !== 'SAYSO_BROWSER';

/** What Vitest sets in its workers; a build would take `DEV` for its own. */
const isOfTests = (name: string): boolean => /^(DEV|PROD|MODE|SSR|TEST|BASE_URL|NODE_ENV|VITEST.*)$/.test(name);

/** The environment of a command as a user would run it, without settings of Sayso's. */
export const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !isSetting(name) && !isOfTests(name)));

/** Takes Sayso's settings out of this process. */
export function forgetSettings(): void {
  for (const name of Object.keys(process.env).filter(isSetting)) Reflect.deleteProperty(process.env, name);
}
