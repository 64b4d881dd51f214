import type { Cache } from '../../store/cache.ts';
import type { Host } from '../context.ts';
import type { AddedConfig } from '../trusted-config.ts';

/** What is taken, and where to: an empty folder of ours, and a cache that may be filled on the way. */
export interface Taking {
  readonly host: Host;
  readonly path: string;
  readonly into: string;
  readonly cache: Cache;
  readonly remote?: string;
  /** What the command line adds to the configuration of that repository */
  readonly added?: AddedConfig;
  /** How many repositories have been gone through to get here */
  readonly depth?: number;
}
