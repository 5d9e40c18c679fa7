/** How Indico's pages and exports are known, whatever host they are on. */
import type { Page } from '../../page.ts';
import { savedHeader } from './custom.ts';
import { isDocument } from './document.ts';

/** How surely Indico made the page, 0 to 1. */
export function detect(page: Page): number {
  switch (page.form) {
    case 'html':
      return detectHtml(page.source);
    case 'json':
      return detectJson(page.source);
    case 'xml':
      return /<httpapiresult\b/.test(page.source.slice(0, 500)) ? 0.95 : 0;
    case 'ics':
      return /^PRODID:-\/\/CERN\/\/INDICO/m.test(page.source.slice(0, 500)) ? 0.95 : 0;
    case 'pdf':
    case 'text':
      return detectText(page.lines());
    default:
      return 0;
  }
}

/** Marks of its own templates, the quickest to find first, each enough with another: classes, file names, the footer, the comment at the end. */
const marks: [RegExp, number][] = [
  [/\bIndicoGlobalVars\b/, 0.4],
  [/RH:\s+indico\.modules\./, 0.6],
  [/class="conference-page\b/, 0.4],
  [/\bdata-static-site="/, 0.2],
  [/\/images\/indico|getindico\.io/, 0.2],
  [/Powered by\s*(?:<[^>]*>\s*)*Indico\b/i, 0.6],
  [/<meta[^>]+content="[^"]*\bIndico\b[^"]*"/, 0.3],
  [/class="[^"]*\b(?:meeting-timetable|confTitleBox|conf_leftMenu|conferenceDetails|timetable-contrib)\b/, 0.4],
  [/href="[^"]*\/event\/\d+\/(?:contributions|sessions|timetable|page)\b/, 0.2],
  [/class="[^"]*\bspeaker-item\b/, 0.1],
];

function detectHtml(source: string): number {
  let score = 0;
  for (const [pattern, weight] of marks) {
    if (pattern.test(source)) score += weight;
    if (score >= 1) return 1;
  }
  return score;
}

function detectJson(source: string): number {
  const head = source.slice(0, 20_000);
  if (/"_type":\s*"HTTPAPIResult"/.test(head) || /"_type":\s*"HTTPAPIResult"/.test(source.slice(-500))) return 0.95;
  if (/"_fossil":\s*"(?:conference|contribution|session)\w*"/.test(head)) return 0.9;
  const own = ['friendly_id', 'persons', 'start_dt', 'inherit_location', 'board_number'];
  return own.every((field) => source.includes(`"${field}"`)) ? 0.85 : 0;
}

function detectText(lines: readonly string[]): number {
  if (isDocument(lines)) return 0.9;
  return savedHeader(lines) ? 0.8 : 0;
}
