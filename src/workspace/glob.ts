/** A set of code points: ranges, both ends included, or everything else. */
interface CharSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [number, number])[];
}

/**
 * One step of a pattern. `one`: one character · `many`: any number of them · `folders`: nothing, or some folders with
 * their slash · `between`: nothing, or a slash and some folders · `end`: a slash, or the end (or a newline there).
 */
type Step =
  | { readonly kind: 'one'; readonly set: CharSet }
  | { readonly kind: 'many'; readonly set: CharSet }
  | { readonly kind: 'folders' }
  | { readonly kind: 'between' }
  | { readonly kind: 'end' };

/** Does a text match from its start? A folder is asked about with and without a `/` at its end. */
export type GlobTest = (text: string) => boolean;

/** A compiled pattern; `source` is there if an engine that backtracks can be trusted with it. */
export interface Glob {
  readonly test: GlobTest;
  readonly source: string | undefined;
}

/**
 * Compiles one gitignore pattern without its `!`, with exactly the meaning that DVC gives it (pathspec:
 * patterns/gitignore/spec.py). Undefined for patterns that match nothing anywhere, and for those that DVC stops at with an
 * error (nothing behind a `!`, a backslash at the end, a reversed range). Matching is linear in the length of the text.
 */
export function compileGlob(pattern: string): Glob | undefined {
  if (pattern === '' || pattern === '/') return undefined;
  const segments = normalise(pattern.split('/'));
  if (segments.length === 0) return undefined;
  const steps = wholeSteps(segments, pattern.endsWith('/')) ?? segmentSteps(segments);
  if (steps === undefined) return undefined;
  if (!isCheap(steps)) return { test: (text) => run(steps, text), source: undefined };
  const source = steps.map(stepSource).join('');
  const expression = new RegExp(source, 'uy');
  return { source, test: (text) => testFrom(expression, text) };
}

/** Sticky expressions are anchored where they start, like Python's `re.match`. */
export function testFrom(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

function normalise(segments: string[]): string[] {
  if (segments[0] === '') segments.shift();
  else if (segments.length === 1 || (segments.length === 2 && segments[1] === '')) {
    if (segments[0] !== '**') segments.unshift('**');
  }
  if (segments.length > 0 && segments.at(-1) === '') segments[segments.length - 1] = '**';
  return segments.filter((segment, i) => segment !== '**' || segments[i - 1] !== '**');
}

const slash: CharSet = { negated: false, ranges: [[0x2f, 0x2f]] };
const notSlash: CharSet = { negated: true, ranges: [[0x2f, 0x2f]] };
const notNewline: CharSet = { negated: true, ranges: [[0x0a, 0x0a]] };

/** Everything; or "everything below the root", which pathspec writes as a slash, and which from the start matches nothing. */
function wholeSteps(segments: readonly string[], isDirPattern: boolean): readonly Step[] | undefined {
  const text = segments.join('/');
  if (text === '**') return [{ kind: 'one', set: isDirPattern ? slash : notNewline }];
  if (text === '**/*') return [{ kind: 'one', set: notNewline }];
  return text === '**/*/**' ? [{ kind: 'one', set: slash }] : undefined;
}

function segmentSteps(segments: readonly string[]): readonly Step[] | undefined {
  const last = segments.length - 1;
  const steps: Step[] = [];
  let needSlash = false;
  for (const [i, segment] of segments.entries()) {
    if (segment === '**') {
      steps.push(
        i === 0 ? { kind: 'folders' } : i < last ? { kind: 'between' } : { kind: 'one', set: slash },
      );
      needSlash = i > 0;
      continue;
    }
    const inner = globSteps(segment);
    if (inner === undefined) return undefined;
    if (needSlash) steps.push({ kind: 'one', set: slash });
    steps.push(...inner);
    if (i === last) steps.push({ kind: 'end' });
    needSlash = true;
  }
  return steps;
}

function globSteps(segment: string): readonly Step[] | undefined {
  if (segment === '*')
    return [
      { kind: 'one', set: notSlash },
      { kind: 'many', set: notSlash },
    ];
  const chars = [...segment];
  const steps: Step[] = [];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    if (char === '*') steps.push({ kind: 'many', set: notSlash });
    else if (char === '?') steps.push({ kind: 'one', set: notSlash });
    else if (char === '[') {
      const close = closingBracket(chars, i + 1);
      const set = close === -1 ? undefined : bracketSet(chars.slice(i + 1, close));
      if (set === undefined) return undefined;
      steps.push({ kind: 'one', set });
      i = close;
    } else {
      if (char === '\\' && ++i === chars.length) return undefined;
      steps.push({ kind: 'one', set: only(chars[i] as string) });
    }
  }
  return steps;
}

function closingBracket(chars: readonly string[], from: number): number {
  let at = from;
  if (chars[at] === '!' || chars[at] === '^') at++;
  if (chars[at] === ']') at++;
  return chars.indexOf(']', at);
}

/** The inside of `[…]`: every character stands for itself, `-` between two of them makes a range. */
function bracketSet(inside: readonly string[]): CharSet | undefined {
  const negated = inside[0] === '!' || inside[0] === '^';
  const codes = inside.slice(negated ? 1 : 0).map((char) => char.codePointAt(0) ?? 0);
  const ranges: [number, number][] = [];
  for (let i = 0; i < codes.length; i++) {
    const from = codes[i] as number;
    const to = codes[i + 1] === 0x2d ? codes[i + 2] : undefined;
    if (to !== undefined) i += 2;
    if (to !== undefined && to < from) return undefined;
    ranges.push([from, to ?? from]);
  }
  return { negated, ranges };
}

function only(char: string): CharSet {
  const code = char.codePointAt(0) ?? 0;
  return { negated: false, ranges: [[code, code]] };
}

/** With at most two loops a backtracking engine stays quadratic in the length of one path. */
function isCheap(steps: readonly Step[]): boolean {
  const count = (kind: Step['kind']) => steps.filter((step) => step.kind === kind).length;
  return count('many') + count('between') <= 2;
}

function stepSource(step: Step): string {
  if (step.kind === 'folders') return '(?:[^\\n]+/)?';
  if (step.kind === 'between') return '(?:/[^\\n]+)?';
  if (step.kind === 'end') return '(?:/|(?=\\n?$))';
  const inside = step.set.ranges.map(([from, to]) =>
    from === to ? code(from) : `${code(from)}-${code(to)}`,
  );
  return `[${step.set.negated ? '^' : ''}${inside.join('')}]${step.kind === 'many' ? '*' : ''}`;
}

function code(point: number): string {
  return `\\u{${point.toString(16)}}`;
}

/** All the places in the pattern that the text so far may have led to, character by character. */
function run(steps: readonly Step[], text: string): boolean {
  const chars = [...text];
  let places = enter(steps, [0]);
  for (const [i, char] of chars.entries()) {
    if (places.has(steps.length)) return true;
    const rest = chars.length - i;
    if ([...places].some((at) => isEnd(steps[at], char, rest))) return true;
    places = enter(steps, advance(steps, places, char.codePointAt(0) ?? 0));
    if (places.size === 0) return false;
  }
  return [...places].some((at) => at === steps.length || steps[at]?.kind === 'end');
}

/** `end` holds before a slash, and before a newline that ends the text. */
function isEnd(step: Step | undefined, char: string, rest: number): boolean {
  return step?.kind === 'end' && (char === '/' || (char === '\n' && rest === 1));
}

/**
 * Places are indexes of steps; inside `folders` and `between`, which hold loops of their own, half places: `.25` before
 * the first character of the inside, `.5` after one.
 */
function advance(steps: readonly Step[], places: ReadonlySet<number>, char: number): number[] {
  const next: number[] = [];
  for (const place of places) {
    const at = Math.floor(place);
    const step = steps[at];
    if (step === undefined || step.kind === 'end') continue;
    if (step.kind === 'one' || step.kind === 'many') {
      if (holds(step.set, char)) next.push(step.kind === 'one' ? at + 1 : at);
      continue;
    }
    const inside = place > at;
    if (inside || step.kind === 'folders') {
      if (char !== 0x0a) next.push(at + 0.5);
      if (step.kind === 'folders' && place - at === 0.5 && char === 0x2f) next.push(at + 1);
    } else if (char === 0x2f) next.push(at + 0.25);
  }
  return next;
}

/** Adds what can be reached without a character. */
function enter(steps: readonly Step[], places: readonly number[]): Set<number> {
  const reached = new Set<number>(places);
  for (const place of reached) {
    const at = Math.floor(place);
    const kind = steps[at]?.kind;
    const whole = place === at && (kind === 'many' || kind === 'folders' || kind === 'between');
    const through = kind === 'between' && place - at === 0.5;
    if (whole || through) reached.add(at + 1);
  }
  return reached;
}

function holds({ negated, ranges }: CharSet, char: number): boolean {
  return ranges.some(([from, to]) => char >= from && char <= to) !== negated;
}
