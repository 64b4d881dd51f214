import { ok } from '../../failure.ts';
import type { UrlReader } from '../../plan/sights.ts';
import type { UrlRecords } from '../context.ts';
import type { Session } from '../session.ts';

/**
 * Says what addresses are: as they were looked at before, where they were, else by asking their servers; with `publicOnly` no others
 * than public ones. Loaded when it asks.
 */
export function urlReader(
  session: Session,
  {
    urls,
    publicOnly = false,
  }: { readonly urls?: UrlRecords | undefined; readonly publicOnly?: boolean | undefined },
): UrlReader {
  return async (url) => {
    const record = urls?.get(url);
    if (record !== undefined) return ok(record);
    const { addressGuard } = await import('../address-guard.ts');
    const guard = await addressGuard(session, url, publicOnly);
    if (!guard.ok) return guard;
    const { lookAtUrl } = await import('../source-url/look.ts');
    const seen = await lookAtUrl(session, url, guard.value);
    return seen.ok ? ok(seen.value?.record) : seen;
  };
}
