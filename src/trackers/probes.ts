/**
 * Whether the browser keeps cookies of this page. `name`: of a cookie that may be written, as its tracker declares it.
 * What is written under it to find out is removed at once.
 */
export function keepsCookies(name: string): boolean {
  if (hasCookie(name)) return true;
  document.cookie = `${name}=1; Path=/; SameSite=Lax; Max-Age=60`;
  const canWrite = hasCookie(name);
  document.cookie = `${name}=; Path=/; Max-Age=0`;
  return canWrite;
}

const hasCookie = (name: string): boolean =>
  document.cookie.split('; ').some((cookie) => cookie.startsWith(`${name}=`));

/**
 * Whether sessionStorage can be written, and has room for more than a word. `key`: one that may be written, as its
 * tracker declares it. It is left as it was.
 */
export function keepsSession(key: string): boolean {
  try {
    const before = sessionStorage.getItem(key);
    sessionStorage.setItem(key, (before ?? '') + '1'.repeat(1024));
    if (before === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, before);
    return true;
  } catch {
    return false;
  }
}
