/** A value for a project file: texts are quoted, `Bare` is written as it is. */
export type Yaml = string | Bare | readonly Yaml[] | { readonly [key: string]: Yaml };

/** YAML as it is: `1e-6`, `true`, nothing. */
export class Bare {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Short for `new Bare`. */
export function bare(text: string | number | boolean): Bare {
  return new Bare(String(text));
}

/** Block YAML as people write it. */
export function yamlText(value: Yaml): string {
  return `${block(value, 0).replace(/^\n/, '')}\n`;
}

function block(value: Yaml, indent: number): string {
  const pad = ' '.repeat(indent);
  if (value instanceof Bare) return value.text === '' ? '' : ` ${value.text}`;
  if (typeof value === 'string') return ` ${quoted(value)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    return value.map((item) => `\n${pad}- ${inner(item, indent + 2)}`).join('');
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return ' {}';
  return entries
    .map(([key, item]) => `\n${pad}${keyText(key)}:${block(item, indent + (Array.isArray(item) ? 0 : 2))}`)
    .join('');
}

function inner(value: Yaml, indent: number): string {
  return block(value, indent).trimStart();
}

function keyText(key: string): string {
  return /^[\w./@-]+$/.test(key) && !/^[\d.-]/.test(key) ? key : JSON.stringify(key);
}

/** Plain where that is the same text in every YAML; several lines as a literal block would hide their escapes. */
function quoted(text: string): string {
  return /^[A-Za-z_./][\w./-]*$/.test(text) &&
    !/^(true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
