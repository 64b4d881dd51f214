import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../project/project.ts';
import { contentsOf, type TableSources } from '../tables.ts';

/** Paths and their bytes, or that the data cannot be had. */
export type Contents = readonly (readonly [string, Uint8Array])[] | 'unavailable';

/** No more of one path, and of all together, is read for a report. */
const [mostOfOne, mostOfAll, mostFiles] = [32_000_000, 256_000_000, 1_000];

/**
 * Reads what plots show, both sides of a comparison: the same recorded object is read once. A path that is recorded but
 * neither here nor on the remote, has more than 32 MB or 1,000 files, is `unavailable`; so is the rest once 256 MB were read.
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
    // The project itself is no plot, whatever a definition says.
    if (path === '' || path.startsWith('../') || path === '..') return [];
    const kind = await project.revision.kind(path);
    const recorded = recordedAt(project, path);
    if ((recorded?.size ?? 0) > this.limit || (await this.isTooLarge(project, path, kind)))
      return 'unavailable';
    const key = kind === undefined ? recorded?.key : undefined;
    const known = key === undefined ? undefined : this.known.get(key);
    if (known !== undefined) return known;
    const read = await contentsOf(project, path, this.sources);
    this.left -= read.reduce((sum, [, bytes]) => sum + bytes.length, 0);
    const isLost = (recorded?.size ?? 0) > 0 && kind === undefined && read.length === 0;
    const contents: Contents = isLost ? 'unavailable' : read;
    if (key !== undefined) this.known.set(key, contents);
    return contents;
  }

  private get limit(): number {
    return Math.min(mostOfOne, this.left);
  }

  /** Looks at what lies in the revision itself before it is read; sizes are known in the working tree only. */
  private async isTooLarge(
    { revision }: Project,
    path: string,
    kind: Awaited<ReturnType<Project['revision']['kind']>>,
  ): Promise<boolean> {
    const names =
      kind === 'directory' ? ((await revision.filesBelow(path)) ?? []) : kind === 'file' ? [''] : [];
    if (names.length > mostFiles) return true;
    if (!revision.isWorkspace) return false;
    const root = this.sources.session.projectRoot;
    const size = (name: string) => statSync(join(root, path, name), { throwIfNoEntry: false })?.size ?? 0;
    return names.reduce((sum, name) => sum + size(name), 0) > this.limit;
  }
}

/** What the lock names for a cached path, and how large that is. */
function recordedAt(
  { graph }: Project,
  path: string,
): { readonly key: string; readonly size: number } | undefined {
  const producer = graph.producerAbove(path);
  const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
  if (producer?.output.cache !== true || locked?.oid === undefined) return undefined;
  // Of one file in a recorded folder nobody recorded the size.
  const isWhole = producer.output.place.kind === 'inside' && producer.output.place.path === path;
  return { key: `${path} ${locked.oid}`, size: isWhole ? (locked.size ?? 0) : 0 };
}
