/** Indico's timetable: an empty frame that a script fills from the data that stands beside it. */
import { type Edition, later, nameOf } from '../conferences/edition.ts';
import type { Contribution } from './indico-contributions.ts';
import { emailHash } from './indico-export.ts';
import { header } from './indico-parts.ts';

/** @param sessionNumbers the server's number of each session. */
export function timetablePage(
  id: number,
  edition: Edition,
  contributions: Contribution[],
  sessionNumbers: Map<string, number>,
): string {
  const tz = edition.timezone;
  const at = (local: string) => ({ date: local.slice(0, 10), time: `${local.slice(11, 16)}:00`, tz });

  function entry(contribution: Contribution, start: string) {
    return {
      startDate: at(start),
      endDate: at(later(start, contribution.minutes)),
      id: `c${contribution.id}`,
      uniqueId: `c${contribution.id}`,
      conferenceId: id,
      location: edition.place,
      room: contribution.room ?? '',
      entryType: 'Contribution',
      _type: 'ContribSchEntry',
      _fossil: 'contribSchEntryDisplay',
      contributionId: contribution.id,
      attachments: { files: null, folders: [] },
      description: contribution.markdown,
      duration: contribution.minutes,
      presenters: contribution.speakers.map((speaker) => ({
        firstName: speaker.first,
        familyName: speaker.last,
        affiliation: speaker.affiliation ?? '',
        emailHash: emailHash(speaker),
        name: nameOf(speaker),
      })),
      code: '',
      sessionId: sessionNumbers.get(contribution.track),
      title: contribution.title,
      url: `/event/${id}/contributions/${contribution.id}/`,
      friendlyId: contribution.friendlyId,
      references: [],
      board_number: '',
      authors: [],
    };
  }

  const days: { [day: string]: { [entry: string]: unknown } } = {};
  const scheduled = contributions.flatMap((contribution) =>
    contribution.start ? [{ contribution, start: contribution.start }] : [],
  );
  // A session is one block a day, its contributions inside.
  for (const blocks of Map.groupBy(
    scheduled,
    ({ contribution, start }) => `${contribution.track} ${start.slice(0, 10)}`,
  ).values()) {
    const [first, last] = [blocks[0]!, blocks.at(-1)!];
    const number = sessionNumbers.get(first.contribution.track)!;
    const day = first.start.slice(0, 10).replaceAll('-', '');
    days[day] = {
      ...days[day],
      [`s${number}`]: {
        startDate: at(first.start),
        endDate: at(later(last.start, last.contribution.minutes)),
        id: `s${number}`,
        uniqueId: `s${number}`,
        conferenceId: id,
        location: edition.place,
        room: first.contribution.room ?? '',
        entryType: 'Session',
        sessionId: number,
        title: first.contribution.track,
        slotTitle: '',
        conveners: [],
        description: '',
        isPoster: false,
        url: `/event/${id}/sessions/${number}/`,
        friendlyId: number,
        entries: Object.fromEntries(
          blocks.map(({ contribution, start }) => [`c${contribution.id}`, entry(contribution, start)]),
        ),
      },
    };
  }
  const conference = { _type: 'Conference', id: String(id), isConference: true, title: edition.name };
  return `<div class="conference-page">
${header('Timetable')}
        <div class="page-content">
    <div id="timetable" style="position: relative;">
        <div class="timetablePreLoading" style="height: 300px;"><div class="text">Building timetable...</div></div>
    </div>
    <script>
        $(window).on('load', function() {
            'use strict';
            var timetableClass = TopLevelDisplayTimeTable;
            var timetableArgs = [
                null,
                ${scriptJson(days)},
                ${scriptJson(conference)},
                710,
                $E('timetable'),
                'session',
                new BrowserHistoryBroker()
            ].concat([null]);
        });
    </script>
        </div>
</div>`;
}

/** JSON that cannot end the script it stands in. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&']/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
