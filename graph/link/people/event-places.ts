/** How near the places are where two mentions spoke, as far as the names of events and series say where they are held. */
import { foldKey } from '../../fold.ts';
import { type EventPlace, type Nearness, nearnessOf, placeInName } from '../events/event-places.ts';
import type { Corpus } from './encode.ts';

export class EventPlaces {
  private readonly corpus: Corpus;
  private readonly events: (EventPlace | undefined)[];
  private readonly series: (EventPlace | undefined)[];

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    const known = new Set(corpus.seriesNames.flatMap((name) => foldKey(name.replace(/[-_./]+/gu, ' ')).split(' ')));
    const isKnown = (word: string) => known.has(word);
    this.series = corpus.seriesNames.map((name) => placeInName(name, isKnown));
    this.events = corpus.eventNames.map((name) => placeInName(name, isKnown));
  }

  /** Undefined where one is not known, or both are of one series, which tells more by itself. */
  nearness(a: number, b: number): Nearness | undefined {
    const { series, event } = this.corpus;
    if (series[a] === series[b] && series[a]! >= 0) return undefined;
    if (event[a] === event[b] && event[a]! >= 0) return undefined;
    const [x, y] = [this.placeOf(a), this.placeOf(b)];
    return x && y && nearnessOf(x, y);
  }

  private placeOf(mention: number): EventPlace | undefined {
    return this.events[this.corpus.event[mention]!] ?? this.series[this.corpus.series[mention]!];
  }
}
