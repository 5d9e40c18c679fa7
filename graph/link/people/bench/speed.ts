/** Time and memory of resolving one list, in a process of its own: `node speed.ts FILE` or `node speed.ts FILE COUNT`. */
import { CorpusBuilder } from '../encode.ts';
import { mentionOf } from '../list.ts';
import { resolvePeople } from '../resolve.ts';
import { generateMentions } from './generate.ts';
import { readList } from './read.ts';

const [file, count] = process.argv.slice(2);
const list = readList(file!);
const began = performance.now();
const builder = new CorpusBuilder();
const mentions = count ? generateMentions(list, Number(count)) : list;
for (const mention of mentions) builder.add(mentionOf(mention));
const corpus = builder.finish();
const read = performance.now();
const { clusters, questions } = resolvePeople(corpus);
const people = clusters.groups().length;
const done = performance.now();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    mentions: corpus.count,
    names: corpus.names.length,
    people,
    questions: questions.length,
    readSeconds: (read - began) / 1000,
    resolveSeconds: (done - read) / 1000,
    // On a busy machine the time of the processors says more than that of the clock.
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  }),
);
