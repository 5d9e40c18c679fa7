/** Time zones as pages print them behind a time: "Europe/Berlin", "UTC+2", "CEST". */
import { withZoneOffset } from './zones.ts';

/**
 * Abbreviations that mean one offset wherever they are used, with a zone that must have it at that moment where the
 * clocks change there. "IST", "BST", "CST", "EST", "EDT", "PST" and the like stand for several and are not read.
 */
const abbreviations: { [name: string]: { offset: string; zone?: string } } = {
  UTC: { offset: '+00:00' },
  GMT: { offset: '+00:00' },
  CET: { offset: '+01:00', zone: 'Europe/Berlin' },
  CEST: { offset: '+02:00', zone: 'Europe/Berlin' },
  MEZ: { offset: '+01:00', zone: 'Europe/Berlin' },
  MESZ: { offset: '+02:00', zone: 'Europe/Berlin' },
  EET: { offset: '+02:00', zone: 'Europe/Helsinki' },
  EEST: { offset: '+03:00', zone: 'Europe/Helsinki' },
  PDT: { offset: '-07:00', zone: 'America/Los_Angeles' },
  MDT: { offset: '-06:00', zone: 'America/Denver' },
  NDT: { offset: '-02:30', zone: 'America/St_Johns' },
  MSK: { offset: '+03:00', zone: 'Europe/Moscow' },
  JST: { offset: '+09:00' },
  KST: { offset: '+09:00' },
  HKT: { offset: '+08:00' },
  AEST: { offset: '+10:00' },
  AEDT: { offset: '+11:00', zone: 'Australia/Sydney' },
  AWST: { offset: '+08:00' },
  NZST: { offset: '+12:00', zone: 'Pacific/Auckland' },
  NZDT: { offset: '+13:00', zone: 'Pacific/Auckland' },
  SAST: { offset: '+02:00' },
};

const fixed = /^\s*[(,]?\s*(?:(?:UTC|GMT)\s?)?([+−-])(\d{1,2})(?::?([0-5]\d))?(?![\d:])/;
const abbreviated = /^\s*(?:Uhr\s*)?[(,]?\s*([A-Z]{3,4})(?=$|[).,;|\]]|\s*$|\s+[^\p{Lu}])/u;
const named =
  /(?<![\w/])(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Canada|Europe|Indian|Pacific|US)\/[A-Z][A-Za-z_-]+(?:\/[A-Z][A-Za-z_-]+)?(?![\w/])/;

/**
 * The offset ("+02:00") of the zone that a text states, or '' where it states none or what it states is ambiguous or
 * contradicts itself (winter time in summer).
 *
 * @param after where the time ends: offsets and abbreviations count only right behind it.
 * @param local the moment by the clocks of the place, YYYY-MM-DDTHH:MM:SS.
 */
export function offsetPrinted(text: string, after: number, local: string): string {
  const behind = text.slice(after, after + 40);
  const offset = fixed.exec(behind);
  if (offset && (offset[3] !== undefined || /UTC|GMT/.test(offset[0])) && Number(offset[2]) <= 14) {
    return `${offset[1] === '+' ? '+' : '-'}${offset[2]!.padStart(2, '0')}:${offset[3] ?? '00'}`;
  }
  if (/^\s?Z(?![\p{L}\d])/u.test(behind)) return '+00:00';
  const zone = named.exec(text)?.[0];
  if (zone !== undefined) return withZoneOffset(local, zone).slice(local.length);
  const known = abbreviations[abbreviated.exec(behind)?.[1] ?? ''];
  if (!known) return '';
  return known.zone === undefined || withZoneOffset(local, known.zone).endsWith(known.offset) ? known.offset : '';
}
