import type { Failure, SourceLocation } from '../failure.ts';

/** How a place in a file is shown: the text as it is, or as something that opens the file. */
export type ShowPlace = (text: string, file: string) => string;

/** Prints failures for people: where it is, what is wrong, and the next step below it, aligned. No stack traces. */
export function failureText(
  failures: readonly Failure[],
  colour: boolean,
  showPlace: ShowPlace = (text) => text,
): string {
  return failures.map((failure) => one(failure, colour, showPlace)).join('');
}

function one({ message, location, hint }: Failure, colour: boolean, showPlace: ShowPlace): string {
  const where = location === undefined ? '' : `${showPlace(placeText(location), location.file)}  `;
  const label = colour ? '\u001b[31mERROR\u001b[39m' : 'ERROR';
  const indent = ' '.repeat(7);
  const lines = message
    .split('\n')
    .map((line, i) => (i === 0 ? `${label}: ${where}${visible(line)}` : `${indent}${visible(line)}`));
  const hints = hint === undefined ? [] : hint.split('\n').map((line) => `${indent}${visible(line)}`);
  return `${[...lines, ...hints].join('\n')}\n`;
}

function placeText({ file, line, column }: SourceLocation): string {
  return visible([file, line, column].filter((part) => part !== undefined).join(':'));
}

/** Text of a repository must not steer the terminal: control characters are shown, not sent. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
