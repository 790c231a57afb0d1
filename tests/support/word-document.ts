/* A Word document of our own: a zip of two small files, stored and not compressed. */
import { crc32 } from 'node:zlib';

const part = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="${part}" Target="word/document.xml"/></Relationships>`;
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>`;

/** Paragraphs with the name of their style, as Word saves them. */
export function wordDocument(paragraphs: readonly [style: string, text: string][]): Uint8Array {
  const body = paragraphs.map(
    ([style, text]) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
  );
  const document = `<w:document xmlns:w="${namespace}"><w:body>${body.join('')}</w:body></w:document>`;
  return zip({ '[Content_Types].xml': types, '_rels/.rels': relations, 'word/document.xml': document });
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, title, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, title]));
    entries.push(local);
    offset += local.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
