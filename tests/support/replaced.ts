import { onTestFinished } from 'vitest';

/**
 * Puts another property in the place of one, such as a global, and puts the own one back when the test is over, however
 * it ends. Returns what puts it back at once.
 */
export function replace(target: object, name: PropertyKey, descriptor: PropertyDescriptor): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const putBack = () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  onTestFinished(putBack);
  return putBack;
}

/** A property that cannot be read: storage that a browser blocks. */
export const unreadable: PropertyDescriptor = {
  get() {
    throw new DOMException('blocked', 'SecurityError');
  },
};
