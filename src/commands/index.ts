import { dag } from './dag.ts';
import { checkout, fetch, pull, push } from './data-verbs.ts';
import { demoVerb } from './demo-verb.ts';
import { metricsDiff, paramsDiff } from './diff-tables.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { repro } from './repro.ts';
import { status } from './status.ts';
import type { Verb } from './verb.ts';
import { verify } from './verify.ts';

/** The command table: every terminal verb, in the order in which help lists them. */
export const verbs: readonly Verb[] = [
  plan,
  repro,
  report,
  status,
  verify,
  fetch,
  pull,
  push,
  checkout,
  metricsDiff,
  paramsDiff,
  dag,
  demoVerb,
];
