import { md5Kernel } from './kernel.ts';
import { compileKernel, type Kernel, LaneHasher, type LaneSystem } from './lane-hasher.ts';

/** The compiled kernel, and lanes of it for this thread. */
export interface Hasher {
  readonly kernel: Kernel;
  readonly lanes: LaneHasher;
}

/** Lanes that read through `system`; undefined where the kernel does not run, and the caller does as well with plain MD5. */
export function openHasher(system: LaneSystem): Hasher | undefined {
  try {
    const kernel = compileKernel(Buffer.from(md5Kernel, 'base64'));
    return { kernel, lanes: new LaneHasher(kernel, system) };
  } catch {
    return undefined;
  }
}
