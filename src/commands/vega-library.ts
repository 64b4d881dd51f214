import { readFileSync } from 'node:fs';

/**
 * Vega's libraries as the text of one script for a page: `vega`, `vegaLite` and `vegaInterpreter`. From `src/` it is read
 * from the published packages; `scripts/build.ts` puts the text itself in the place of this file, so that the bundles need
 * no packages.
 */
export function vegaLibrary(): string {
  const text = [
    `/*! ${read('vega/LICENSE').replaceAll('*/', '')} */`,
    read('vega/build/vega.min.js'),
    read('vega-lite/build/vega-lite.min.js'),
    interpreter(read('vega-interpreter/build/vega-interpreter.js')),
  ].join('\n;\n');
  // A page's parser ends a script at the first, reads no further at the second, and changes the others.
  if (/<\/script|<!--|\0|\r/i.test(text)) throw new Error('a build of Vega cannot stand in a page');
  return text;
}

function read(path: string): string {
  return readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^\/\/# sourceMappingURL=.*$/gm, '')
    .trim();
}

/** The only one of the three without a build for browsers: a module of one import, from what `vega` exports too, and one export. */
function interpreter(module: string): string {
  const text = module
    .replace(/^import \{([^}]*)\} from 'vega-util';$/m, (_, names) => `const {${asPairs(names)}} = vega;`)
    .replace(/^export \{([^}]*)\};$/m, (_, names) => `return {${asPairs(names, true)}};`);
  if (/^\s*(?:import|export)\b/m.test(text) || !text.includes('expressionInterpreter'))
    throw new Error('vega-interpreter is not built as it was');
  return `const vegaInterpreter = (() => {\n${text}\n})();`;
}

/** `a as b` of a module's list as the `a: b` of an object to be taken apart, or the `b: a` of one to be made. */
function asPairs(names: string, isMade = false): string {
  return names.replace(/(\w+) as (\w+)/g, isMade ? '$2: $1' : '$1: $2');
}
