/** The site of an Indico server with several events: overview, contribution list, contributions, sessions, export. */
import { nameOf } from '../conferences/edition.ts';
import { authorPage, authorPath, contributionPage } from './indico-contribution-page.ts';
import { contributionsOf } from './indico-contributions.ts';
import { customPage, overview } from './indico-custom-pages.ts';
import type { IndicoEvent } from './indico-event.ts';
import { indicoExport } from './indico-export.ts';
import { contributionList, sessionPage } from './indico-lists.ts';
import { indicoPage } from './indico-page.ts';
import { timetablePage } from './indico-timetable.ts';
import { escapeMarkup, htmlPage, type Site } from './site.ts';

/**
 * @param name what the server calls itself.
 * @param base gives the server's address once it listens, without a slash at the end.
 */
export function indicoSite(name: string, events: IndicoEvent[], base: () => string): Site {
  const pages: Site['pages'] = new Map();
  let sessions = 0;
  pages.set(
    '/',
    htmlPage(
      `<!DOCTYPE html>\n<html><head><title>${escapeMarkup(name)} (Indico)</title></head><body><ul>\n${events.map(({ id, edition }) => `<li><a href="/event/${id}/">${escapeMarkup(edition.name)}</a></li>`).join('\n')}\n</ul></body></html>`,
    ),
  );
  for (const event of events) {
    const { id, edition } = event;
    const root = `/event/${id}`;
    const sessionNumbers = new Map(edition.tracks.map((track) => [track, ++sessions]));
    const contributions = contributionsOf(edition, event.calls ?? []);
    const sessionPath = (track: string) => `${root}/sessions/${sessionNumbers.get(track)}/`;
    const add = (path: string, title: string, content: string) =>
      pages.set(path, htmlPage(indicoPage({ site: name, event, events, path, title, content })));

    add(`${root}/`, 'Overview', overview(edition));
    add(`${root}/contributions/`, 'Contribution List', contributionList(contributions, root, sessionPath));
    add(`${root}/timetable/`, 'Timetable', timetablePage(id, edition, contributions, sessionNumbers));
    for (const contribution of contributions) {
      const page = contributionPage(contribution, edition, root, sessionPath(contribution.track));
      add(`${root}/contributions/${contribution.id}/`, contribution.title, page);
      for (const author of [...contribution.primaryAuthors, ...contribution.coauthors]) {
        const details = authorPage(contribution, author, root);
        add(authorPath(contribution, author, root), `Details for ${nameOf(author)}`, details);
      }
    }
    for (const track of edition.tracks) {
      const inside = contributions.filter((contribution) => contribution.track === track);
      add(sessionPath(track), track, sessionPage(track, inside, root));
    }
    for (const page of event.customPages ?? []) {
      add(`${root}/page/${page.slug}`, page.title, customPage(page.title, page.html));
    }
    add(`${root}/manage/`, 'Management', '<p>Sign in to manage this event.</p>');
    const path = `/export/event/${id}.json`;
    pages.set(path, {
      // Made when it is asked for: the export holds the server's own address.
      get body() {
        return indicoExport(event, contributions, base());
      },
      contentType: 'application/json',
    });
  }
  return {
    pages,
    redirects: {},
    // What Indico ships, with the line for the management pages added. Its "Crawl-delay: 10" is left out: the demo's
    // crawler would keep to it, and the demo would take ten minutes.
    robots: `# recommended robots.txt for indico

User-agent: *
Disallow: /category/*/calendar
Disallow: /category/*/overview
Disallow: /category/*/upcoming
Disallow: /search/*
Disallow: /api/*
Disallow: /admin/*
Disallow: /event/*/manage/
`,
  };
}
