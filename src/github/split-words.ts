import { type Failure, fail, ok, type Result } from '../failure.ts';

/**
 * Splits one line into words as a shell would, without expanding anything: blanks separate, quotes of both kinds hold
 * together, a backslash keeps the next character (outside single quotes). A quote that is never closed is a Failure
 * about `what`.
 */
export function splitWords(line: string, what: string): Result<readonly string[]> {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (char === '\\' && quote !== "'" && i + 1 < line.length) {
      word = (word ?? '') + line.charAt(++i);
    } else if (quote !== '') {
      if (char === quote) quote = '';
      else word = (word ?? '') + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= '';
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + char;
    }
  }
  if (quote !== '') return fail(unclosed(quote, what));
  return ok(word === undefined ? words : [...words, word]);
}

function unclosed(quote: string, what: string): Failure {
  return {
    reason: 'usage',
    message: `${what}: the quote ${quote} is never closed`,
    hint: `close it, or write \\${quote} for the character itself`,
  };
}
