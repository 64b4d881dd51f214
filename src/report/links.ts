import type { Report, ReportLinks } from './report.ts';

/** Where rows of a report lead to: our own pages only, checked, so that no address from a repository becomes a link. */
export interface Pages {
  /** A line of a project file at the head commit; undefined without a repository or a commit */
  line(file: string, line?: number): string | undefined;
  readonly run: string | undefined;
}

/** The pages of a report. Addresses that are not plain `https` ones (or `http` on this machine's network) are dropped. */
export function pagesOf({ links, head }: Pick<Report, 'links' | 'head'>): Pages {
  const repository = checked(links.repository);
  const sha = head?.sha;
  const base =
    repository !== undefined && sha !== undefined && isCommit(sha) ? `${repository}/blob/${sha}` : undefined;
  return {
    line: (file, line) =>
      base === undefined ? undefined : lineAddress(base, inRepository(file, links), line),
    run: checked(links.run),
  };
}

function checked(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*$/.test(address)
    ? address
    : undefined;
}

function isCommit(sha: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha);
}

function inRepository(file: string, { folder }: ReportLinks): string {
  return folder === undefined || folder === '' ? file : `${folder}/${file}`;
}

function lineAddress(base: string, file: string, line: number | undefined): string | undefined {
  if (file.startsWith('/') || file.split('/').includes('..')) return undefined;
  const path = file.split('/').map(encodeSegment).join('/');
  return `${base}/${path}${line === undefined ? '' : `#L${Math.trunc(line)}`}`;
}

/** Percent-encodes also what `encodeURIComponent` leaves and Markdown would read. */
function encodeSegment(segment: string): string {
  const wellFormed = segment.toWellFormed();
  return encodeURIComponent(wellFormed).replace(/[!'()*~_]/g, (char) =>
    char === '_' ? char : `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
