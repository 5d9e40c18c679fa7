/** The site of a conference that publishes Pentabarf's schedule.xml, with a plain HTML page a year that links it. */
import { type Edition, lengthOf, nameOf, type Talk } from '../conferences/edition.ts';
import { dateParts, escapeMarkup, htmlPage, paragraphs, type Site } from './site.ts';

/** @param lastNameFirst by edition, the keys of those whose names were entered as "LAST, First". */
export function pentabarfSite(editions: Edition[], lastNameFirst: { [edition: string]: string[] }): Site {
  const series = editions[0]!.series;
  const pages: Site['pages'] = new Map();
  pages.set(
    '/',
    htmlPage(
      plainPage(
        series,
        `<ul>\n${editions.map((edition) => `<li><a href="/${edition.edition}/">${escapeMarkup(edition.name)}</a></li>`).join('\n')}\n</ul>`,
      ),
    ),
  );
  for (const edition of editions) {
    const { day, month } = dateParts(edition.startDate);
    pages.set(
      `/${edition.edition}/`,
      htmlPage(
        plainPage(
          edition.name,
          `<p>${escapeMarkup(edition.description)} ${day} and ${dateParts(edition.endDate).day} ${month} ${edition.edition}, ${escapeMarkup(edition.place)}.</p>
<ul>
<li><a href="/${edition.edition}/schedule/xml">The schedule as XML (Pentabarf)</a></li>
<li><a href="/${edition.edition}/volunteers/">For volunteers</a></li>
<li><a href="/">All years</a></li>
</ul>`,
        ),
      ),
    );
    pages.set(`/${edition.edition}/schedule/xml`, {
      body: scheduleXml(edition, lastNameFirst[edition.edition] ?? []),
      contentType: 'application/xml; charset=utf-8',
    });
    pages.set(
      `/${edition.edition}/volunteers/`,
      htmlPage(plainPage('For volunteers', '<p>Shifts and telephone numbers.</p>')),
    );
  }
  return {
    pages,
    redirects: {},
    robots: `User-agent: *\n${editions.map((edition) => `Disallow: /${edition.edition}/volunteers/\n`).join('')}`,
  };
}

function plainPage(title: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>
<body>
<h1>${escapeMarkup(title)}</h1>
${content}
</body>
</html>
`;
}

function scheduleXml(edition: Edition, lastNameFirst: string[]): string {
  const days = [...new Set(edition.talks.map((talk) => talk.start!.slice(0, 10)))].sort();
  const rooms = [...new Set(edition.talks.map((talk) => talk.room!))];
  const keys = Object.keys(edition.speakers);
  function event(talk: Talk) {
    const persons = talk.speakers.map((key) => {
      const speaker = edition.speakers[key]!;
      const name = lastNameFirst.includes(key) ? `${speaker.last}, ${speaker.first}` : nameOf(speaker);
      return `          <person id="${keys.indexOf(key) + 1}">${escapeMarkup(name)}</person>`;
    });
    const length = lengthOf(talk);
    const duration = `${String(Math.floor(length / 60)).padStart(2, '0')}:${String(length % 60).padStart(2, '0')}`;
    return `      <event id="${talk.id}">
        <start>${talk.start!.slice(11)}</start>
        <duration>${duration}</duration>
        <room>${escapeMarkup(talk.room!)}</room>
        <slug>${talk.title
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '_')
          .replace(/^_|_$/g, '')}</slug>
        <title>${escapeMarkup(talk.title)}</title>
        <subtitle/>
        <track>${escapeMarkup(talk.track)}</track>
        <type>${talk.type ?? 'maintrack'}</type>
        <language/>
        <abstract>${escapeMarkup(paragraphs(talk.abstract))}</abstract>
        <description/>
        <persons>
${persons.join('\n')}
        </persons>
        <links>
        </links>
      </event>`;
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <conference>
    <title>${escapeMarkup(edition.name)}</title>
    <subtitle/>
    <venue>Old Customs House</venue>
    <city>${escapeMarkup(edition.place)}</city>
    <start>${edition.startDate}</start>
    <end>${edition.endDate}</end>
    <days>${days.length}</days>
    <day_change>09:00:00</day_change>
    <timeslot_duration>00:05:00</timeslot_duration>
  </conference>
${days
  .map(
    (day, index) => `  <day index="${index + 1}" date="${day}">
${rooms
  .map((room) => {
    const talks = edition.talks.filter((talk) => talk.start!.startsWith(day) && talk.room === room);
    return talks.length > 0
      ? `    <room name="${escapeMarkup(room)}">\n${talks.map(event).join('\n')}\n    </room>`
      : `    <room name="${escapeMarkup(room)}"/>`;
  })
  .join('\n')}
  </day>`,
  )
  .join('\n')}
</schedule>
`;
}
