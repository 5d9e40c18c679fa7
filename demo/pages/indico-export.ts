/** Indico's own export of an event, `/export/event/N.json?detail=contributions`. Names stand as "LAST, First" in it. */
import { createHash } from 'node:crypto';
import { later } from '../conferences/edition.ts';
import type { Contribution, Contributor } from './indico-contributions.ts';
import type { IndicoEvent } from './indico-event.ts';

/** @param base the server's address, without a slash at the end. */
export function indicoExport({ id, edition }: IndicoEvent, contributions: Contribution[], base: string): string {
  const tz = edition.timezone;
  const at = (local: string | undefined) =>
    local ? { date: local.slice(0, 10), time: `${local.slice(11, 16)}:00`, tz } : null;
  const keys = Object.keys(edition.speakers);

  function person(speaker: Contributor) {
    const { key } = speaker;
    return {
      _type: 'ContributionParticipation',
      _fossil: 'contributionParticipationMetadata',
      first_name: speaker.first,
      last_name: speaker.last,
      fullName: `${speaker.last}, ${speaker.first}`,
      id: String(keys.indexOf(key) + 1),
      affiliation: speaker.affiliation ?? '',
      emailHash: emailHash(speaker),
      db_id: id * 100 + keys.indexOf(key) + 1,
      person_id: id * 100 + keys.indexOf(key) + 1,
    };
  }

  const answer = {
    url: `${base}/export/event/${id}.json?detail=contributions`,
    additionalInfo: {},
    results: [
      {
        _type: 'Conference',
        id: String(id),
        title: edition.name,
        description: `<p>${edition.description}</p>`,
        startDate: at(`${edition.startDate}T09:00`),
        timezone: tz,
        endDate: at(`${edition.endDate}T18:00`),
        room: '',
        location: edition.place,
        address: '',
        type: 'conference',
        references: [],
        _fossil: 'conferenceMetadataWithContribs',
        categoryId: 1,
        category: edition.series,
        note: {},
        roomFullname: '',
        url: `${base}/event/${id}/`,
        hasAnyProtection: false,
        roomMapURL: null,
        folders: [],
        chairs: [],
        material: [],
        keywords: [],
        organizer: '',
        language: null,
        label: null,
        visibility: { id: '', name: 'Everywhere' },
        contributions: contributions.map((contribution) => ({
          _type: 'Contribution',
          _fossil: 'contributionMetadata',
          id: String(contribution.friendlyId),
          db_id: contribution.id,
          friendly_id: contribution.friendlyId,
          title: contribution.title,
          startDate: at(contribution.start),
          endDate: at(contribution.start && later(contribution.start, contribution.minutes)),
          duration: contribution.minutes,
          roomFullname: contribution.room ?? '',
          room: contribution.room ?? '',
          note: {},
          location: edition.place,
          type: contribution.type,
          description: contribution.markdown,
          folders: [],
          url: `${base}/event/${id}/contributions/${contribution.id}/`,
          material: [],
          speakers: contribution.speakers.map(person),
          primaryauthors: contribution.primaryAuthors.map(person),
          coauthors: contribution.coauthors.map(person),
          keywords: contribution.keywords,
          track: contribution.track,
          session: contribution.track,
          references: [],
          board_number: '',
          code: '',
        })),
      },
    ],
    count: 1,
    _type: 'HTTPAPIResult',
  };
  return JSON.stringify(answer, null, 1).replaceAll('/', '\\/');
}

/** Indico hashes the address of mail, so the hash stays as long as the address does: until the next employer. */
export function emailHash({ key, affiliation }: Contributor): string {
  const domain = (affiliation ?? 'home').toLowerCase().replace(/[^a-z]+/g, '-');
  return createHash('md5').update(`${key}@${domain}.example`).digest('hex');
}
