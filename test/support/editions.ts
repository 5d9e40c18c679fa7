/** Editions of invented conferences, told talk by talk, as schedule files in Pentabarf's markup. */

import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneDaySchedule } from './schedules.ts';

export interface ToldTalk {
  title: string;
  people: string[];
  abstract?: string;
}

/** Writes one edition's schedule and gives its path. */
export function writeEdition(folder: string, series: string, year: number, talks: ToldTalk[]): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${series.toLowerCase().replaceAll(' ', '-')}-${year}.xml`);
  writeFileSync(file, editionXml(series, year, talks));
  utimesSync(file, 1_700_000_000, 1_700_000_000);
  return file;
}

function editionXml(series: string, year: number, talks: ToldTalk[]): string {
  const slug = series.toLowerCase().replaceAll(' ', '-');
  const events = talks.map(({ title, people, abstract }, index) => {
    const start = `${String(9 + (index % 9)).padStart(2, '0')}:00`;
    const persons = people.map((name, at) => `<person id="${year % 100}${index}${at}">${name}</person>`);
    return `      <event id="${year}${index}">
        <start>${start}</start><duration>00:45</duration><room>Quay</room><slug>${slug}_${index}</slug>
        <url>https://${slug}.example/${year}/talk/${index}</url>
        <title>${title}</title><subtitle/><track>Main</track><type>lecture</type><language>en</language>
        <abstract>${abstract ?? ''}</abstract><description/>
        <persons>${persons.join('')}</persons><links/>
      </event>`;
  });
  return oneDaySchedule(series, year, events);
}
