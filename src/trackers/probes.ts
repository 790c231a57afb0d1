const PROBE = 'sayso_probe';

/** Whether the browser keeps cookies of this page. The cookie that is written to find out is removed at once. */
export function keepsCookies(): boolean {
  document.cookie = `${PROBE}=1; Path=/; SameSite=Lax`;
  const isKept = document.cookie.includes(`${PROBE}=`);
  document.cookie = `${PROBE}=; Path=/; Max-Age=0`;
  return isKept;
}

/** Whether sessionStorage can be written, and has room for more than a word. */
export function keepsSession(): boolean {
  try {
    sessionStorage.setItem(PROBE, '1'.repeat(1024));
    sessionStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}
