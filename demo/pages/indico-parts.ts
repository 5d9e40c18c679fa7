/** What several of Indico's pages share: the heading of a page, and a person's affiliation behind the name. */
import type { Contributor } from './indico-contributions.ts';
import { dateParts, escapeMarkup } from './site.ts';

/** @param info what stands below the heading: time, place, track. */
export function header(heading: string, subtitle = '', info = ''): string {
  return `        <header>
            <span class="back-button-container"></span>
            <div class="title">
                <div class="text">
                    <div class="title-with-actions"><h2>${heading}</h2></div>
                    <div class="subtitle-container">${subtitle}</div>
                </div>
            </div>${info}
        </header>`;
}

/** "(Affiliation)", as it stands behind a name. */
export function affiliationOf(speaker: Contributor): string {
  return speaker.affiliation
    ? `\n        <span class="affiliation">\n            <span class="text">(<span>${escapeMarkup(speaker.affiliation)}</span>)</span></span>`
    : '';
}

/** A time as Indico prints it: "13 Nov 2018, 10:30". */
export function printedTime(start: string): string {
  const { day, month, year } = dateParts(start);
  return `${day} ${month.slice(0, 3)} ${year}, ${start.slice(11)}`;
}
