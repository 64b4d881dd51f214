import type { Failure, SourceLocation } from '../../failure.ts';

/** Something that keeps the tool from working well here, and what cures it. */
export interface Finding {
  /** Stable name of the check, for scripts and for the docs */
  readonly check: string;
  /** `error`: something will fail · `warning`: something will surprise */
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly location?: SourceLocation;
  readonly fix: string;
}

/** A failure of some reader, as a finding. */
export function fromFailure(check: string, failure: Failure): Finding {
  const { message, location, hint } = failure;
  return { check, level: 'error', message, fix: hint ?? 'see the message', ...(location && { location }) };
}
