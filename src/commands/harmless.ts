/**
 * Text of a repository for a line of plain output that DVC prints as it is: control characters, which could steer a
 * terminal or forge a line, are shown by their code; everything else is untouched.
 */
export function harmless(text: string): string {
  return text.replace(
    /[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g,
    (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
