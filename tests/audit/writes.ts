import type { BrowserContext } from 'playwright';
import type { FoundItem } from './compare.ts';

/** Name of the function by which a page tells of a write. */
const TELL = 'tellOfWrite';

/**
 * Everything that scripts write on the device from here on, in order: also what is removed at once, which nobody finds
 * afterwards. Hooked before any script of a page; a list that is emptied starts again.
 */
export async function watchWrites(context: BrowserContext): Promise<FoundItem[]> {
  const written: FoundItem[] = [];
  await context.exposeBinding(TELL, (_, kind: FoundItem['kind'], name: string) => {
    written.push({ kind, name });
  });
  await context.addInitScript(hookWrites, TELL);
  return written;
}

/** Runs in the page. To remove is not to write: that is how a refusal is kept. */
function hookWrites(nameOfTell: string): void {
  type Tell = (kind: FoundItem['kind'], name: string) => void;
  const tell = (window as unknown as Record<string, Tell>)[nameOfTell]!;

  hookCookies();
  hookStorage('localStorage', 'local-storage');
  hookStorage('sessionStorage', 'session-storage');
  hook(IDBFactory.prototype, 'open', (name) => tell('indexed-db', String(name)));
  hook(CacheStorage.prototype, 'open', (name) => tell('cache', String(name)));
  hook(CookieStore.prototype, 'set', (cookie) =>
    tell('cookie', typeof cookie === 'object' ? (cookie as { name: string }).name : String(cookie)),
  );

  function hook<Target extends object>(target: Target, name: keyof Target, before: (first: unknown) => void): void {
    const original = target[name] as (...given: unknown[]) => unknown;
    Object.assign(target, {
      [name](this: unknown, ...given: unknown[]) {
        before(given[0]);
        return original.apply(this, given);
      },
    });
  }

  function hookCookies(): void {
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(this: Document, text: string) {
        if (!isRemoval(text)) tell('cookie', text.split('=')[0]!.trim());
        cookie.set!.call(this, text);
      },
    });
  }

  function isRemoval(cookie: string): boolean {
    const [, seconds] = /;\s*max-age=(-?\d+)/i.exec(cookie) ?? [];
    const [, day] = /;\s*expires=([^;]+)/i.exec(cookie) ?? [];
    return seconds === undefined ? Date.parse(day ?? '') < Date.now() : Number(seconds) <= 0;
  }

  /** What is written as a property goes past `setItem`: pages are handed a storage that tells of both. */
  function hookStorage(name: 'localStorage' | 'sessionStorage', kind: FoundItem['kind']): void {
    const { get } = Object.getOwnPropertyDescriptor(window, name)!;
    const tellOf = (key: string | symbol) => tell(kind, String(key));
    const handler: ProxyHandler<Storage> = {
      get(storage, key) {
        if (key === 'setItem') return (item: string, value: string) => (tellOf(item), storage.setItem(item, value));
        const value: unknown = Reflect.get(storage, key);
        return typeof value === 'function' ? value.bind(storage) : value;
      },
      set(storage, key, value) {
        tellOf(key);
        return Reflect.set(storage, key, value);
      },
      defineProperty(storage, key, property) {
        tellOf(key);
        return Reflect.defineProperty(storage, key, property);
      },
    };
    let handed: Storage | undefined;
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => (handed ??= new Proxy(get!.call(window) as Storage, handler)),
    });
  }
}
