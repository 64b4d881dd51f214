import { ok } from '../../failure.ts';
import type { UrlReader } from '../../plan/sights.ts';
import type { Host, UrlRecords } from '../context.ts';

/** Says what addresses are: as they were looked at before, where they were, else by asking their servers. Loaded when it asks. */
export function urlReader(host: Host, known: UrlRecords | undefined): UrlReader {
  return async (url) => {
    const record = known?.get(url);
    if (record !== undefined) return ok(record);
    const { lookAtUrl } = await import('../import-source.ts');
    const seen = await lookAtUrl(url, host);
    return seen.ok ? ok(seen.value?.record) : seen;
  };
}
