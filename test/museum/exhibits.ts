import type { Exhibit } from './hall.ts';
import { configs } from './halls/configs.ts';
import { dvcFiles } from './halls/dvc-files.ts';
import { gits } from './halls/gits.ts';
import { graphs } from './halls/graphs.ts';
import { locks } from './halls/locks.ts';
import { names } from './halls/names.ts';
import { paramsFiles } from './halls/params-files.ts';
import { specialFiles } from './halls/special-files.ts';
import { templates } from './halls/templates.ts';
import { wrongTypes } from './halls/wrong-types.ts';
import { yamls } from './halls/yamls.ts';

/** Everything on show, hall by hall; names are unique. */
export const exhibits: readonly Exhibit[] = [
  ...yamls,
  ...wrongTypes,
  ...templates,
  ...graphs,
  ...names,
  ...locks,
  ...dvcFiles,
  ...paramsFiles,
  ...configs,
  ...gits,
  ...specialFiles,
];
