/** schedule.xml and schedule.json, the exports of Pentabarf, frab and pretalx, and of the hubs that merge them. */
import { definePlatform } from '../../platform.ts';
import { exportCovers } from './covers.ts';
import { isScheduleJson, readScheduleJson } from './json.ts';
import { recordsOf } from './records.ts';
import { isScheduleXml, readScheduleXml } from './xml.ts';

export default definePlatform({
  name: 'Pentabarf and frab (schedule.xml, schedule.json)',
  homepage: 'https://github.com/frab/frab',
  standing: 'measured',
  builtFrom: 'real exports of FOSDEM 2014-2016 and of chaos events, and the published schemas of the format',
  detect(page) {
    if (page.form === 'xml') return isScheduleXml(page.source) ? 0.95 : 0;
    if (page.form === 'json') return isScheduleJson(page.source) ? 0.9 : 0;
    return 0;
  },
  exports: [/\/schedule(?:\.v\d+)?[./](?:xml|json)$/i],
  exportCovers,
  parse(page) {
    const label = page.file ?? page.url ?? 'page';
    if (page.form === 'xml' && isScheduleXml(page.source)) return recordsOf(readScheduleXml(page.source, label));
    if (page.form === 'json' && isScheduleJson(page.source)) return recordsOf(readScheduleJson(page.json(), label));
    return [];
  },
});
