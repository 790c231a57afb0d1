interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => void;
}

/** Makes the one policy of Trusted Types before any other script can: only these addresses become scripts. */
export function lockScripts(scripts: string[]): void {
  if (scripts.length === 0) return;
  try {
    (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
      createScriptURL: (url) => (scripts.includes(url) ? url : null),
    });
  } catch {
    // Something in the browser made one first. The banner and a withdrawal work all the same.
  }
}
