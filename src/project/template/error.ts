/**
 * Why something in a dvc.yaml cannot be resolved. Never leaves the template files: whoever resolves a piece turns it into a
 * failure with DVC's preamble. `newline`: the preamble ends in a line break, as DVC has it for syntax and merge errors.
 * `resolve`: the preamble speaks of resolving. `bare`: DVC gives the message without a preamble.
 */
export class TemplateError extends Error {
  readonly style: TemplateStyle;
  /** What the preamble names, where that is not the piece being resolved */
  readonly where: string | undefined;
  constructor(message: string, style: TemplateStyle = 'space', where?: string) {
    super(message);
    this.name = 'TemplateError';
    this.style = style;
    this.where = where;
  }
}

/** How DVC begins the message. */
export type TemplateStyle = 'space' | 'newline' | 'resolve' | 'bare';

/** A `vars` entry names a file, or keys of it, that were loaded before. */
export class AlreadyLoadedError extends TemplateError {
  constructor(message: string) {
    super(message, 'newline');
  }
}

/** The failure text for a template error in one part of a file (dvc: dvc/parsing/__init__.py format_and_raise). */
export function templateMessage(error: TemplateError, piece: string, file: string): string {
  const where = error.where ?? piece;
  if (error.style === 'bare') return error.message;
  if (error.style === 'resolve') return `failed to resolve ${where} in '${file}': ${error.message}`;
  return `failed to parse ${where} in '${file}':${error.style === 'newline' ? '\n' : ' '}${error.message}`;
}
