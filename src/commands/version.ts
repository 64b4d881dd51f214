/** The version of this package; the release workflow keeps it equal to package.json (architecture test). */
export const version = '0.1.0';

/** The oldest Node.js that the terminal tool runs on, as package.json says too (test/scripts/supply-chain.test.ts). */
export const oldestNode = '22.19';

/** Is this version of Node.js, as `process.versions.node` has it, one that the terminal tool runs on? */
export function runsOn(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const [least = 0, leastMinor = 0] = oldestNode.split('.').map(Number);
  return major > least || (major === least && minor >= leastMinor);
}
