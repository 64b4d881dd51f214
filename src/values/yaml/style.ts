import type { ScalarNode } from './node.ts';
import { plainKind } from './scalar.ts';

/** How a scalar is written: `''` is plain, the others are YAML's own marks. */
export type ScalarStyle = '' | "'" | '"' | '|' | '>';

/** Where a scalar stands, as far as its style depends on it. */
export interface StyleContext {
  readonly inFlow: boolean;
  readonly isKey: boolean;
}

/** What a text contains that limits the styles it can be written in (`ruamel/yaml/emitter.py` analyze_scalar). */
export interface Analysis {
  readonly empty: boolean;
  readonly multiline: boolean;
  readonly flowPlain: boolean;
  readonly blockPlain: boolean;
  readonly singleQuoted: boolean;
}

/** The style of a scalar: the one it came with where that is possible, else the plainest that reads back the same. */
export function chooseStyle(node: ScalarNode, analysis: Analysis, context: StyleContext): ScalarStyle {
  if (node.style === '"') return '"';
  if (node.style === undefined && (!node.isText || plainKind(node.text) === 'string')) {
    const hidden = context.isKey && (analysis.empty || analysis.multiline);
    if (!hidden && (context.inFlow ? analysis.flowPlain : analysis.blockPlain)) return '';
  }
  if ((node.style === '|' || node.style === '>') && !context.inFlow && !context.isKey) return node.style;
  if (node.style === undefined && /['\n]/.test(node.text)) return '"';
  const single = node.style === undefined || node.style === "'";
  return single && analysis.singleQuoted && !(context.isKey && analysis.multiline) ? "'" : '"';
}

/** Finds out which styles a text allows. Tables of the cases: dvc-compat 5.4. */
export function analyze(text: string): Analysis {
  if (text === '')
    return { empty: true, multiline: false, flowPlain: false, blockPlain: true, singleQuoted: true };
  // Nearly every text of a lock file is a path, a word or a hash.
  if (/^[A-Za-z0-9_./][\w./+=-]*$/.test(text) && !text.startsWith('...')) {
    return { empty: false, multiline: false, flowPlain: true, blockPlain: true, singleQuoted: true };
  }
  const multiline = /[\n\x85\u2028\u2029]/.test(text);
  const special = hasSpecial(text);
  const edges = /^[ \n\x85\u2028\u2029]|[ \n\x85\u2028\u2029]$/.test(text);
  const breakSpace = /[\n\x85\u2028\u2029] /.test(text);
  const spaceBreak = / [\n\x85\u2028\u2029]/.test(text);
  const both = hasIndicator(text);
  const plain = !(multiline || special || edges || breakSpace || spaceBreak);
  return {
    empty: false,
    multiline,
    flowPlain: plain && !both && !/^[?:]$|.[,[\]{}]/su.test(text),
    blockPlain: plain && !both && !/^[?:](?:[\0 \t\r\n\x85\u2028\u2029]|$)/.test(text),
    singleQuoted: !(special || breakSpace || spaceBreak),
  };
}

/** Anything that only double quotes can hold: controls, DEL, byte order marks, halves of surrogate pairs. */
function hasSpecial(text: string): boolean {
  return /[^\n -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
}

function hasIndicator(text: string): boolean {
  return (
    /^(?:---|\.\.\.)/.test(text) ||
    /^[#,[\]{}&*!|>'"%@`]/.test(text) ||
    /^-(?:[\0 \t\r\n\x85\u2028\u2029]|$)/.test(text) ||
    /.:(?:[\0 \t\r\n\x85\u2028\u2029]|$)/su.test(text) ||
    /[\0 \t\r\n\x85\u2028\u2029]#/.test(text)
  );
}
