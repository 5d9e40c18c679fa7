/** Indico's lists of contributions: of an event, and of a session. */
import { nameOf } from '../conferences/edition.ts';
import type { Contribution } from './indico-contributions.ts';
import { affiliationOf, header, printedTime } from './indico-parts.ts';
import { escapeMarkup } from './site.ts';

export function contributionList(
  contributions: Contribution[],
  root: string,
  sessionPath: (track: string) => string,
): string {
  return `<div class="conference-page">
${header('Contribution List')}
        <div class="page-content">
        <div class="toolbar f-j-end space-after">
            <div id="counter" class="group"><span id="filtering-state" class="i-button label icon-list"><span><strong>${contributions.length}</strong> / ${contributions.length}</span></span></div>
        </div>
    <div id="display-contribution-list" class="contribution-list">
${rows(contributions, root, sessionPath)}
    </div>
        </div>
</div>`;
}

export function sessionPage(track: string, contributions: Contribution[], root: string): string {
  const start = contributions.flatMap((contribution) => contribution.start ?? []).sort()[0];
  const time = start
    ? `
                    <div class="page-info">
    <div class="generic-data">
        <i class="icon-time header-data"></i>
        <span class="time-info">
            ${printedTime(start)}
        </span>
    </div>
                    </div>`
    : '';
  return `<div class="conference-page item-summary">
${header('Session', `<h3>${escapeMarkup(track)}</h3>`, time)}
        <div class="page-content">
    <div class="js-container">
            <div id="session-contrib-list" class="contribution-list js-view">
${rows(contributions, root)}
            </div>
    </div>
        </div>
</div>`;
}

/** @param sessionPath where a session's page is; absent on the page of the session itself. */
function rows(contributions: Contribution[], root: string, sessionPath?: (track: string) => string): string {
  return contributions
    .map((contribution) => {
      const path = `${root}/contributions/${contribution.id}/`;
      const speakers = contribution.speakers.map(
        (speaker) =>
          `<span class="speaker-item-inline">\n    <span>${escapeMarkup(nameOf(speaker))}</span>${affiliationOf(speaker)}</span>`,
      );
      const time = contribution.start
        ? `
        <div class="contrib-time icon-time">
                ${listedTime(contribution.start)}
            </div>`
        : '';
      const session = sessionPath
        ? `
            <div class="contrib-session small" style="color: #202020 !important; background: #e3f2d3 !important">
                    <a href="${sessionPath(contribution.track)}" style="color: #202020">${escapeMarkup(contribution.track)}</a>
                    <span class="session-bg-color" style="background: #e3f2d3;"></span>
                </div>`
        : '';
      return `    <div class="contribution-row" data-friendly-id="${contribution.friendlyId}">
        <div class="contrib-title info" data-searchable="${escapeMarkup(contribution.title.toLowerCase())}">
            <span class="value">
                <a class="js-mathjax" href="${path}">
                    <span class="contrib-id">${contribution.friendlyId}.</span>
                    ${escapeMarkup(contribution.title)}
                </a>
            </span>
        </div>
        <div class="speaker-list icon-user">
                ${speakers.join(', ')}
            </div>${time}
        <div>
            <div class="contrib-track small" title="">
                    ${escapeMarkup(contribution.track)}
                </div>
            <div class="contrib-type small">
                    ${contribution.type}
                </div>${session}
        </div>
        <a href="${path}">
                <div class="description js-mathjax">
                    ${contribution.html}
                </div>
            </a>
    </div>`;
    })
    .join('\n');
}

/** A time as the lists print it, by the visitor's locale: "13/11/2018, 10:30". */
function listedTime(start: string): string {
  return `${start.slice(8, 10)}/${start.slice(5, 7)}/${start.slice(0, 4)}, ${start.slice(11)}`;
}
