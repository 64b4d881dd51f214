import type { DataChange } from '../../report/evidence.ts';
import { compareShapes, shapeOf, type TableShape } from '../../report/table-shape.ts';
import { isTreeOid, type ObjectId, objectKey } from '../../store/oid.ts';
import { StoreError } from '../../store/store.ts';
import { footerLength, parquetTail, readFooter } from '../../values/parquet/footer.ts';
import { objectBytes, type TableSources } from '../tables.ts';

/** A file's recorded content. */
export interface RecordedFile extends ObjectId {
  readonly size?: number;
}

/** Bytes read of one table, and of all together, for row counts. */
const [mostOfOne, mostOfAll] = [16_000_000, 64_000_000];
/** A footer with more columns than this says is none that anybody wrote. */
const mostOfFooter = 16_000_000;

/**
 * Reads how tables changed: rows and columns of CSV, TSV and JSON lines up to 16 MB each and 64 MB in all, whole; of Parquet
 * files of any size the footer alone. What is larger, elsewhere or no table is not compared.
 */
export class TableReader {
  private readonly sources: TableSources;
  private left = mostOfAll;

  constructor(sources: TableSources) {
    this.sources = sources;
  }

  /** Rows, columns and ranges of one file, before and after; nothing where a side cannot be told. */
  async compare(
    path: string,
    old: RecordedFile | undefined,
    now: RecordedFile | undefined,
  ): Promise<Pick<DataChange, 'rows' | 'columns' | 'ranges'>> {
    const [before, after] = [await this.shape(path, old), await this.shape(path, now)];
    if ((old !== undefined && before === undefined) || (now !== undefined && after === undefined)) return {};
    return compareShapes(before, after);
  }

  private async shape(path: string, file: RecordedFile | undefined): Promise<TableShape | undefined> {
    if (file?.size === undefined || isTreeOid(file.oid)) return undefined;
    if (/\.parquet$/i.test(path)) return this.footer(file, file.size);
    if (!/\.(?:csv|tsv|jsonl|ndjson)$/i.test(path) || file.size > Math.min(mostOfOne, this.left))
      return undefined;
    this.left -= file.size;
    const bytes = await objectBytes(file, this.sources);
    return bytes === undefined ? undefined : shapeOf(path, bytes);
  }

  private async footer(file: RecordedFile, size: number): Promise<TableShape | undefined> {
    const part = (start: number, length: number) => this.part(file, size, { start, length });
    const tail = size < parquetTail ? undefined : await part(size - parquetTail, parquetTail);
    const length = tail === undefined ? undefined : footerLength(tail);
    if (length === undefined || length > Math.min(mostOfFooter, size - parquetTail)) return undefined;
    const bytes = await part(size - parquetTail - length, length);
    const footer = bytes === undefined ? undefined : readFooter(bytes);
    return footer === undefined
      ? undefined
      : { rows: footer.rows, columns: new Map(footer.columns.map(({ name, ...rest }) => [name, rest])) };
  }

  /** From the cache, else by a range of the remote; a remote without ranges gives small files whole. */
  private async part(
    id: RecordedFile,
    size: number,
    { start, length }: { readonly start: number; readonly length: number },
  ): Promise<Uint8Array | undefined> {
    const { session, remotes, remote } = this.sources;
    const { signal } = session.host;
    try {
      if (session.cache.present(id))
        return await session.cache.store.readPart(objectKey(id), { start, length });
      if (remotes === undefined || !remotes.has(remote)) return undefined;
      const store = await remotes.open(remote);
      if (!store.ok) return undefined;
      if (store.value.readPart !== undefined)
        return await store.value.readPart(objectKey(id), { start, length }, signal);
    } catch (error) {
      if (error instanceof StoreError) return undefined;
      throw error;
    }
    const whole = size > mostOfOne ? undefined : await objectBytes(id, this.sources);
    return whole?.subarray(start, start + length);
  }
}
