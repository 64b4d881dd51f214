/** What a listing with a delimiter gives for a key: the key itself, or the folder right below the prefix that holds it. */
export function listedAs(key: string, prefix: string, delimiter: string | null): string {
  const end = delimiter === null ? -1 : key.indexOf(delimiter, prefix.length);
  return end < 0 ? key : key.slice(0, end + 1);
}
