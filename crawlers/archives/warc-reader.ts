/**
 * The records of a WARC file (1.0: ISO 28500:2009, 1.1: ISO 28500:2017) made by whatever tool, one after the other, never
 * more than one in memory. What is damaged is told, and reading goes on at the next record.
 */
import { headerOf, readHeaders } from '../../workspace/warc.ts';
import type { OpenFile } from './file.ts';
import { PieceReader, Unreadable } from './piece-reader.ts';
import { type Packing, packingOf, piecesOf } from './pieces.ts';

export interface WarcEntry {
  /** Where it stands in the file; of packed records, where their gzip member or Zstandard frame begins. */
  offset: number;
  type: string;
  headers: [name: string, value: string][];
  /** Bytes of the block, as the record says. */
  length: number;
  /**
   * Reads the block; once, before the next record is asked for.
   *
   * @returns undefined where it is damaged; that is then told like all damage.
   */
  read(): Promise<Buffer | undefined>;
}

export interface Damage {
  offset: number;
  reason: string;
}

/** A record's head is never larger than this, in bytes. */
const LARGEST_HEAD = 256 * 1024;

const warcName = /\.(warc|wet|wat)(\.gz|\.zst)?$/i;

/** Whether a file is a WARC file: by its first bytes, and by its name only where these are packed and damaged. */
export async function isWarc(file: OpenFile, name: string): Promise<boolean> {
  const packing = packingOf(file.read(file.start, 8));
  if (packing === undefined || packing === 'plain' || warcName.test(name)) return packing !== undefined;
  for await (const piece of piecesOf(file, packing)) {
    return 'bytes' in piece && piece.bytes.subarray(0, 5).toString('latin1') === 'WARC/';
  }
  return false;
}

/** Reads a WARC file. @param onDamage is told of every place that cannot be read, once. */
export async function* readWarc(file: OpenFile, onDamage: (damage: Damage) => void): AsyncGenerator<WarcEntry> {
  const packing: Packing = packingOf(file.read(file.start, 8)) ?? 'plain';
  const plain = packing === 'plain';
  let reader = new PieceReader(piecesOf(file, packing), plain);
  let told = -1;
  const tell = (offset: number, reason: string) => {
    if (offset !== told) onDamage({ offset, reason });
    told = offset;
  };
  for (;;) {
    let offset = reader.offset;
    try {
      if (!(await reader.skipBlank())) return;
      offset = reader.offset;
      const { type, headers, length } = parseHead(await reader.readHead(LARGEST_HEAD));
      let failure: unknown;
      let taken = false;
      const read = async () => {
        taken = true;
        try {
          const block = await reader.read(length);
          await expectEnd(reader, offset);
          return block;
        } catch (error) {
          failure = error;
          return undefined;
        }
      };
      yield { offset, type, headers, length, read };
      if (failure !== undefined) throw failure;
      if (!taken) {
        await reader.skip(length);
        await expectEnd(reader, offset);
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      tell(error.offset ?? offset, error.message);
      // A length that is wrong may have led past other records: a plain file is read again from behind the head.
      if (plain) reader = new PieceReader(piecesOf(file, packing, offset + 5), plain);
      if (!(await reader.findRecord(tell))) return;
    }
  }
}

function parseHead(head: Buffer): { type: string; headers: [string, string][]; length: number } {
  const [first = '', ...lines] = head.toString('utf8').split(/\r?\n/);
  if (!/^WARC\/\d+\.\d+\s*$/.test(first)) throw new Unreadable('no WARC record where one should begin');
  const headers = readHeaders(lines);
  const length = headerOf(headers, 'Content-Length') ?? '';
  if (!/^\d+$/.test(length)) throw new Unreadable('it does not say how long it is');
  return { type: (headerOf(headers, 'WARC-Type') ?? '').toLowerCase(), headers, length: Number(length) };
}

/** Behind a block stand line ends, then another record or nothing. */
async function expectEnd(reader: PieceReader, offset: number): Promise<void> {
  if ((await reader.skipBlank(offset)) && !(await reader.startsRecord())) throw new Unreadable('its length is wrong');
}
