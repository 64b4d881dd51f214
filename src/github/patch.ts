/** A text file before and after; undefined: it is not there. */
export interface ChangedFile {
  /** Posix, relative to the repository */
  readonly path: string;
  readonly old: string | undefined;
  readonly new: string | undefined;
}

const context = 3;

/**
 * The changes as one patch that `git apply` takes: one hunk for each file, from its first to its last changed line, with
 * three lines around it. Files that did not change are left out; '' if none did.
 */
export function patchOf(files: readonly ChangedFile[]): string {
  return files.map(filePatch).join('');
}

function filePatch({ path, old, new: now }: ChangedFile): string {
  if (old === now) return '';
  const [a, b] = [linesOf(old ?? ''), linesOf(now ?? '')];
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).toReversed(), b.slice(start).toReversed());
  const [before, after] = [Math.max(0, start - context), Math.min(end, context)];
  const hunk = [
    ...a.slice(before, start).map((line) => ` ${line}`),
    ...a.slice(start, a.length - end).map((line) => `-${line}`),
    ...b.slice(start, b.length - end).map((line) => `+${line}`),
    ...a.slice(a.length - end, a.length - end + after).map((line) => ` ${line}`),
  ].map(terminated);
  const range = (lines: readonly string[]) => {
    const count = lines.length - end + after - before;
    return `${count === 0 ? before : before + 1},${count}`;
  };
  const names = [quoted(`a/${path}`), quoted(`b/${path}`)] as const;
  const mode =
    old === undefined ? 'new file mode 100644\n' : now === undefined ? 'deleted file mode 100644\n' : '';
  const head = `--- ${old === undefined ? '/dev/null' : names[0]}\n+++ ${now === undefined ? '/dev/null' : names[1]}\n`;
  const body = hunk.length === 0 ? '' : `${head}@@ -${range(a)} +${range(b)} @@\n${hunk.join('')}`;
  return `diff --git ${names[0]} ${names[1]}\n${mode}${body}`;
}

/** Lines with their ends; the last one may lack it. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count++;
  return count;
}

function terminated(line: string): string {
  return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}

/** Git's C-style quotes for names with unusual characters (git: quote.c). */
function quoted(name: string): string {
  if (!/[\u0000-\u001f\u007f"\\]/.test(name)) return name;
  const escaped = name.replace(/[\u0000-\u001f\u007f"\\]/g, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `"${escaped}"`;
}
