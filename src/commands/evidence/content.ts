import type { Project } from '../../project/project.ts';
import { contentsOf, type TableSources } from '../tables.ts';

/** Paths and their bytes, or that the data cannot be had. */
export type Contents = readonly (readonly [string, Uint8Array])[] | 'unavailable';

/** No more of one path, and of all together, is read for a report. */
const [mostOfOne, mostOfAll] = [32_000_000, 256_000_000];

/**
 * Reads what plots show, both sides of a comparison: the same recorded object is read once. A path that is recorded but
 * neither here nor on the remote, or is larger than 32 MB, is `unavailable`; so is the rest once 256 MB were read.
 */
export class ContentReader {
  private readonly sources: TableSources;
  private readonly known = new Map<string, Contents>();
  private left = mostOfAll;

  constructor(sources: TableSources) {
    this.sources = sources;
  }

  /** A file's bytes, or those of the files below a folder. Nothing there: an empty list. */
  async read(project: Project, path: string): Promise<Contents> {
    const recorded = await this.recorded(project, path);
    if (recorded !== undefined && recorded.size > Math.min(mostOfOne, this.left)) return 'unavailable';
    const known = recorded === undefined ? undefined : this.known.get(recorded.key);
    if (known !== undefined) return known;
    const read = await contentsOf(project, path, this.sources);
    this.left -= read.reduce((sum, [, bytes]) => sum + bytes.length, 0);
    const contents: Contents =
      recorded !== undefined && read.length === 0 && recorded.size > 0 ? 'unavailable' : read;
    if (recorded !== undefined) this.known.set(recorded.key, contents);
    return contents;
  }

  /** What the lock names for a path that the revision itself does not hold. */
  private async recorded(
    { revision, graph }: Project,
    path: string,
  ): Promise<{ readonly key: string; readonly size: number } | undefined> {
    if ((await revision.kind(path)) !== undefined) return undefined;
    const producer = graph.producerAbove(path);
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    if (producer?.output.cache !== true || locked?.oid === undefined) return undefined;
    return { key: `${path} ${locked.oid}`, size: locked.size ?? 0 };
  }
}
