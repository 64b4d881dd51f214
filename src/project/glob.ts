/** One step of a compiled pattern: `star` any run of characters, `any` one character, else one character out of a set. */
type Step =
  | { readonly kind: 'star' }
  | { readonly kind: 'any' }
  | { readonly kind: 'char'; readonly char: string }
  | {
      readonly kind: 'set';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [number, number])[];
    };

/**
 * Does the text match a shell-style pattern, case and all? `*`, `?`, `[seq]` and `[!seq]` as in Python's
 * `fnmatch.fnmatchcase`; a `[` that is never closed is itself. Runs in the product of both lengths, whatever the pattern.
 */
export function globMatch(text: string, pattern: string): boolean {
  return matchSteps([...text], compileGlob(pattern));
}

/** Does the pattern hold a character that is special to {@link globMatch}? */
export function isGlob(pattern: string): boolean {
  return /[*?[]/.test(pattern);
}

function matchSteps(text: readonly string[], steps: readonly Step[]): boolean {
  let [at, step, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    const current = steps[step];
    if (current?.kind === 'star') {
      star = step++;
      mark = at;
    } else if (current !== undefined && matchesOne(current, text[at] as string)) {
      at++;
      step++;
    } else if (star >= 0) {
      step = star + 1;
      at = ++mark;
    } else {
      return false;
    }
  }
  while (steps[step]?.kind === 'star') step++;
  return step === steps.length;
}

function matchesOne(step: Step, char: string): boolean {
  if (step.kind === 'any') return true;
  if (step.kind === 'char') return step.char === char;
  if (step.kind === 'star') return false;
  const code = char.codePointAt(0) as number;
  return step.ranges.some(([low, high]) => low <= code && code <= high) !== step.negated;
}

function compileGlob(pattern: string): Step[] {
  const chars = [...pattern];
  const steps: Step[] = [];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    const end = char === '[' ? setEnd(chars, i + 1) : -1;
    if (end >= 0) {
      steps.push(compileSet(chars.slice(i + 1, end)));
      i = end;
    } else if (char === '*') {
      if (steps.at(-1)?.kind !== 'star') steps.push({ kind: 'star' });
    } else {
      steps.push(char === '?' ? { kind: 'any' } : { kind: 'char', char });
    }
  }
  return steps;
}

/** The index of the bracket that closes a set; a bracket right at its start belongs to it. */
function setEnd(chars: readonly string[], start: number): number {
  let i = start;
  if (chars[i] === '!') i++;
  if (chars[i] === ']') i++;
  return chars.indexOf(']', i);
}

function compileSet(chars: readonly string[]): Step {
  const negated = chars[0] === '!';
  const members = negated ? chars.slice(1) : chars;
  const ranges: [number, number][] = [];
  for (let i = 0; i < members.length; i++) {
    const low = (members[i] as string).codePointAt(0) as number;
    const isRange = members[i + 1] === '-' && i + 2 < members.length;
    const high = isRange ? ((members[i + 2] as string).codePointAt(0) as number) : low;
    if (low <= high) ranges.push([low, high]);
    if (isRange) i += 2;
  }
  return { kind: 'set', negated, ranges };
}
