/** Width and height of a picture; only their ratio matters. */
export interface Size {
  width: number;
  height: number;
}

const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Where the first chunk of a PNG, `IHDR`, has its name, and width and height (PNG, section 11.2.1). */
const PNG = { name: 12, width: 16, height: 20, end: 33 };

export const isSvgName = (name: string): boolean => name.endsWith('.svg');

export function isPng(bytes: Buffer): boolean {
  const startsRight = bytes.subarray(0, PNG_START.length).equals(PNG_START);
  return startsRight && bytes.length >= PNG.end && bytes.toString('latin1', PNG.name, PNG.width) === 'IHDR';
}

/** The size of a picture that passed its checks; nothing where it does not say. */
export const sizeOf = (name: string, bytes: Buffer): Size | undefined =>
  isSvgName(name) ? svgSize(bytes.toString('utf8')) : pngSize(bytes);

function pngSize(bytes: Buffer): Size | undefined {
  return positive({ width: bytes.readUInt32BE(PNG.width), height: bytes.readUInt32BE(PNG.height) });
}

function svgSize(svg: string): Size | undefined {
  const [root = ''] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const [, box = ''] = /\sviewBox\s*=\s*["']([^"']*)["']/.exec(root) ?? [];
  const [, , width, height] = box.trim().split(/[\s,]+/);
  const drawn = positive({ width: lengthOf(root, 'width'), height: lengthOf(root, 'height') });
  return drawn ?? positive({ width: Number(width), height: Number(height) });
}

const lengthOf = (root: string, name: 'width' | 'height'): number => {
  const [, length] = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(px)?\\s*["']`).exec(root) ?? [];
  return Number(length);
};

const positive = (size: Size): Size | undefined => (size.width > 0 && size.height > 0 ? size : undefined);

/** A picture as a part of the page, which needs no request for it. */
export function dataUrl(name: string, bytes: Buffer): string {
  if (!isSvgName(name)) return `data:image/png;base64,${bytes.toString('base64')}`;
  // What is left as it is compresses better. A comma or a space would end an address in `srcset`.
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .replaceAll(/\s+/g, ' ');
  return `data:image/svg+xml,${encodeURIComponent(text).replaceAll(/%(2F|3A|3D|3B)/g, decodeURIComponent)}`;
}
