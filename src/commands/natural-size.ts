/** A size as DVC prints it: plain below 1024, then three digits and a letter, as `4.00k` (dvc: dvc/utils/humanize.py; tqdm format_sizeof). */
export function naturalSize(bytes: number): string {
  if (bytes < 1024) return String(bytes);
  let value = bytes;
  for (const unit of ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Z']) {
    if (value < 999.5) {
      const digits = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
      return `${value.toFixed(digits)}${unit}`;
    }
    value /= 1024;
  }
  return `${value.toFixed(1)}Y`;
}
