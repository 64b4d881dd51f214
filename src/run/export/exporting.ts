import type { Store } from '../../store/store.ts';
import type { Patience } from './claim.ts';
import type { Exporter } from './receipt.ts';

/** Where the receipts of a stage lie, and who wants to export. */
export interface Exporting {
  readonly store: Store;
  /** See `ExportScope` */
  readonly project: string;
  readonly exporter: Exporter;
  /** Somebody asked for this very stage to be exported once more */
  readonly again: boolean;
  readonly patience?: Patience;
}
