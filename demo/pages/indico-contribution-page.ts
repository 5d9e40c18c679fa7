/** Indico's page of one contribution, and its pages of the contribution's authors. */
import { type Edition, nameOf } from '../conferences/edition.ts';
import type { Contribution, Contributor } from './indico-contributions.ts';
import { affiliationOf, header, printedTime } from './indico-parts.ts';
import { escapeMarkup } from './site.ts';

export function contributionPage(contribution: Contribution, edition: Edition, root: string, session: string): string {
  const when = contribution.start ? printedTime(contribution.start) : 'Not scheduled';
  const place = contribution.room ? `${contribution.room} (${edition.place})` : edition.place;
  const info = `
                <div class="page-info">
                    <div class="flexrow f-j-space-between">
        <div>
            <div class="generic-data">
                <i class="icon-calendar header-data"></i>
                <span class="time-info">${when}</span>
            </div>
            <div class="generic-data">
                    <i class="icon-time header-data"></i>
                    <span class="time-info" title="Duration">
                        ${contribution.minutes}m
                    </span>
                </div>
            <div class="generic-data">
        <span class="location-info contribution-location" data-qtip-html=".qtip-hidden-content">
            <i class="icon-location "></i>
            <span class="text">${escapeMarkup(place)}</span>
        </span>
        <span class="qtip-hidden-content">
    <div class="location-info-tip">
        <h3>${escapeMarkup(contribution.room ?? edition.place)}</h3>
    </div>
        </span>
            </div>
        </div>
        <div>
            <span class="contrib-type">
                    ${contribution.type}
                </span>
            <span class="icon-stack contrib-track" title="">
                    ${escapeMarkup(contribution.track)}
                </span>
            <span class="contrib-session" style="color: #202020 !important; background: #e3f2d3 !important">
                    <a href="${session}" style="color: #202020">${escapeMarkup(contribution.track)}</a>
            </span>
        </div>
    </div>
                </div>`;
  const speakers = contribution.speakers.map(
    (speaker) =>
      `<span class="speaker-item icon-user">\n    <span>${escapeMarkup(nameOf(speaker))}</span>${affiliationOf(speaker)}</span>`,
  );
  return `<div class="conference-page item-summary">
${header(`<span class="js-mathjax">\n        ${escapeMarkup(contribution.title)}\n    </span>`, '', info)}
        <div class="page-content">
${speakers.length > 0 ? section(`Speaker${speakers.length > 1 ? 's' : ''}`, `<div class="speaker-list">\n            ${speakers.join(', ')}\n        </div>`) : ''}
${section('Description', `<div class="description js-mathjax">\n                ${contribution.html}\n            </div>`)}
${authors(contribution, contribution.primaryAuthors, 'Primary author', root)}
${authors(contribution, contribution.coauthors, 'Co-author', root)}
    <section class="item-attachments">
        <div class="header">
            <div class="header-row">
                <h3 class="icon-attachment">Presentation materials</h3>
            </div>
        </div>
        <div class="i-box-group vert"><div class="attachments-box"><span class="empty">There are no materials yet.</span></div></div>
    </section>
        </div>
</div>`;
}

function authors(contribution: Contribution, people: Contributor[], title: string, root: string): string {
  if (people.length === 0) return '';
  const items = people.map(
    (
      person,
    ) => `            <span itemprop="performers" itemscope itemtype="http://schema.org/Person" class="speaker-item icon-user">
                    <a href="${authorPath(contribution, person, root)}">
                        <span>${escapeMarkup(nameOf(person))}</span>
                    </a>${affiliationOf(person)}
            </span>`,
  );
  const list = `<div class="speaker-list">\n${items.join('\n')}\n    </div>`;
  return section(people.length > 1 ? `${title}s` : title, list);
}

/** Where the page of an author of a contribution is. */
export function authorPath(contribution: Contribution, person: Contributor, root: string): string {
  const all = [...contribution.primaryAuthors, ...contribution.coauthors];
  const position = all.findIndex((one) => one.key === person.key);
  return `${root}/contributions/${contribution.id}/author/${contribution.id * 10 + position}`;
}

/** The page of an author: of one contribution, not of all that the person ever did. */
export function authorPage(contribution: Contribution, person: Contributor, root: string): string {
  const affiliation = person.affiliation
    ? `        <div>
            <label>Affiliation:</label>
            <span class="text-normal">${escapeMarkup(person.affiliation)}</span>
        </div>
`
    : '';
  return `<div class="conference-page">
${header(`Details for ${escapeMarkup(nameOf(person))}`)}
        <div class="page-content">
    <section>
${affiliation}    </section>
${section(
  'Author in the following contribution',
  `<div class="i-box">
            <div class="i-box-content">
                <ul class="group-list no-content-before">
                    <li>
                        <a class="js-mathjax" href="${root}/contributions/${contribution.id}/">${escapeMarkup(contribution.title)}</a>
                    </li>
                </ul>
            </div>
        </div>`,
)}
        </div>
</div>`;
}

/** A section of a contribution's page: a heading and what stands below it. */
function section(title: string, content: string): string {
  return `    <section>
        <div class="header">
            <div class="header-row">
                <h3>${title}</h3>
            </div>
        </div>
        ${content}
    </section>`;
}
