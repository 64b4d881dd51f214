import { Timestamp } from './value.ts';

const pattern =
  /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;

/**
 * The date or date-time that a YAML timestamp stands for, spelled as Python's `str()` does: `2020-01-31`,
 * `2020-01-31 10:00:00.500000+02:00`. `undefined` where Python has no such date (`ruamel/yaml/util.py` create_timestamp).
 */
export function parseTimestamp(text: string): Timestamp | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (match[4] === undefined) return new Timestamp(date);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const [fraction = '', zone, sign = '+', zoneHour = '0', zoneMinute = '0'] = match.slice(7);
  const micros = Math.min(999_999, Math.round(Number(`0.${fraction || '0'}`) * 1e6));
  const time = `${pad(hour)}:${pad(minute)}:${pad(second)}${micros === 0 ? '' : `.${pad(micros, 6)}`}`;
  if (zone === undefined) return new Timestamp(`${date} ${time}`);
  if (Number(zoneHour) > 23) return undefined;
  return new Timestamp(`${date} ${time}${sign}${pad(Number(zoneHour))}:${pad(Number(zoneMinute))}`);
}

/**
 * How a round trip writes a timestamp: normalised, but with the `T` and the zone as they were where both are remembered
 * (`ruamel/yaml/constructor.py` RoundTripConstructor.construct_yaml_timestamp).
 */
export function respellTimestamp(text: string): string {
  const spelled = parseTimestamp(text)?.text;
  const [hasT, zone, sign] = [
    /^[^Tt]*[Tt]/.test(text),
    /(?:Z|[-+][0-9:]+)$/.exec(text.slice(10))?.[0],
    /[-+][0-9:]+$/.test(text.slice(10)),
  ];
  if (spelled === undefined) return text;
  if (!hasT && !sign) return spelled;
  const withT = hasT ? spelled.replace(' ', 'T') : spelled;
  return zone === undefined ? withT : withT.slice(0, -6) + zone;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(part: number, length = 2): string {
  return String(part).padStart(length, '0');
}
