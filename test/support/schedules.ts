/** Invented schedules in Pentabarf's markup, as many as a test needs. The same numbers give the same bytes. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const subjects = [
  'tide tables',
  'soft anchors',
  'TideSQL',
  'BUOY meshes',
  'harbour maps',
  'rope physics',
  'lighthouse APIs',
];
const given = ['Ada', 'Björn', 'Chidi', 'Dunja', 'Emeka', 'Fumiko', 'Gwen', 'Hana'];
const family = ['Marlow', 'Ask', 'Okoro', 'Petrić', 'Eze', 'Mori', 'Pryce', 'Novotná'];

/** One edition's schedule.xml with that many talks. */
export function scheduleXml(series: string, year: number, talks: number): string {
  const events = Array.from({ length: talks }, (_, index) => {
    const who = `${given[index % 8]} ${family[(index * 3 + (index >> 3)) % 8]}`;
    const hour = String(9 + (index % 9)).padStart(2, '0');
    return `      <event id="${year}${index}">
        <start>${hour}:00</start><duration>00:45</duration><room>Quay ${index % 4}</room><slug>talk_${index}</slug>
        <title>Notes on ${subjects[index % 7]}, part ${index}</title><subtitle/><track>Track ${index % 3}</track>
        <type>lecture</type><language>en</language><abstract>We look at ${subjects[(index + 2) % 7]} again.</abstract><description/>
        <persons><person id="${index % 50}">${who}</person></persons><links/>
      </event>`;
  });
  return oneDaySchedule(series, year, events);
}

/** The schedule.xml of an edition of one day in one room, given its `<event>`s. */
export function oneDaySchedule(series: string, year: number, events: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <conference><title>${series} ${year}</title><city>Porto Azul</city><start>${year}-05-04</start><end>${year}-05-04</end><days>1</days></conference>
  <day index="1" date="${year}-05-04"><room name="Quay">
${events.join('\n')}
  </room></day>
</schedule>
`;
}

/** Writes a folder of schedules, one a series and year, all with one fixed time of last change. */
export function writeSchedules(folder: string, series: number, years: number, talks: number): void {
  mkdirSync(folder, { recursive: true });
  for (let s = 0; s < series; s++) {
    for (let y = 0; y < years; y++) {
      const file = join(folder, `series${s}_${2010 + y}.xml`);
      writeFileSync(file, scheduleXml(`Harbour Meet ${String.fromCharCode(65 + s)}`, 2010 + y, talks));
      utimesSync(file, 1_700_000_000, 1_700_000_000);
    }
  }
}
