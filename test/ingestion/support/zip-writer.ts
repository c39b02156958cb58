import { crc32, deflateRawSync } from "node:zlib";

/** An entry of an archive that a test makes, honest unless it says otherwise. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Left out of it: the content is packed. */
  readonly stored?: boolean;
  /** What the directory says instead of the truth. */
  readonly lies?: {
    readonly size?: number;
    readonly packedSize?: number;
    readonly flags?: number;
    readonly mode?: number;
    readonly offset?: number;
    readonly crc?: number;
  };
}

/** A ZIP archive, without the extensions that nobody needs. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = pack(entry);
    bodies.push(header(0x04034b50, entry, packed), packed.name, packed.data);
    directory.push(directoryRecord(entry, packed, entry.lies?.offset ?? offset), packed.name);
    offset += 30 + packed.name.length + packed.data.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...bodies, listed, ending(entries.length, listed.length, offset)]);
}

interface Packed {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
}

function pack({ name, content, stored = false }: ZipEntry): Packed {
  const bytes = Buffer.from(content);
  const data = stored ? bytes : deflateRawSync(bytes);
  return { name: Buffer.from(name), data, size: bytes.length, crc: crc32(bytes), method: stored ? 0 : 8 };
}

function header(
  signature: number,
  { lies = {} }: ZipEntry,
  { name, data, size, crc, method }: Packed,
): Buffer {
  const record = Buffer.alloc(30);
  record.writeUInt32LE(signature, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(lies.flags ?? 0x800, 6);
  record.writeUInt16LE(method, 8);
  record.writeUInt32LE(lies.crc ?? crc, 14);
  record.writeUInt32LE(lies.packedSize ?? data.length, 18);
  record.writeUInt32LE(lies.size ?? size, 22);
  record.writeUInt16LE(name.length, 26);
  return record;
}

/** The same fields as in front of the entry, two bytes further on, and where that stands. */
function directoryRecord(entry: ZipEntry, packed: Packed, offset: number): Buffer {
  const record = Buffer.alloc(46);
  header(0x02014b50, entry, packed).copy(record, 6, 4, 28);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE((3 << 8) | 20, 4);
  record.writeUInt32LE(((entry.lies?.mode ?? 0o100644) << 16) >>> 0, 38);
  record.writeUInt32LE(offset, 42);
  return record;
}

function ending(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count & 0xffff, 8);
  record.writeUInt16LE(count & 0xffff, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
