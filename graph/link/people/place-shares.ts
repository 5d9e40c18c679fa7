/**
 * How many of a list are employed in one place. Places draw their people from some countries more than from others, so those
 * are counted whose names come from where the name in question does.
 */
import { placesOf } from '../organizations/organization-places.ts';
import type { Corpus } from './encode.ts';
import { peoplesOfName } from './names/namesakes-elsewhere.ts';

/** So many names of any origin are taken to stand beside those of one. */
const ofAny = 20;

export class PlaceShares {
  private readonly corpus: Corpus;
  /** Of all names, and of those of each people: how many print an employer of each place. */
  private readonly all = new PlaceCounts();
  private readonly byPeople = new Map<number, PlaceCounts>();

  /** @param mentionsOf mentions of each name. */
  constructor(corpus: Corpus, mentionsOf: readonly number[][]) {
    this.corpus = corpus;
    for (const mentions of mentionsOf) {
      const places = this.placesOf(mentions);
      if (places.size === 0) continue;
      this.all.add(places);
      // One name may be printed as several ("Li Yangwei", "Li Yang Wei"), which look as if they came from different places.
      for (const people of new Set(mentions.flatMap((mention) => [...this.peoplesOf(mention)]))) {
        const counts = this.byPeople.get(people) ?? new PlaceCounts();
        this.byPeople.set(people, counts);
        counts.add(places);
      }
    }
  }

  /** Places of all employers that the mentions print. */
  placesOf(mentions: readonly number[]): Set<string> {
    const { organization, organizationNames } = this.corpus;
    return new Set(
      mentions.flatMap((mention) =>
        organization[mention]! < 0 ? [] : [...placesOf(organizationNames[organization[mention]!]!)],
      ),
    );
  }

  /**
   * The share of others, called as one may be who comes from where this mention's name does, who are in a place.
   *
   * @param chance how many besides are taken to be there.
   */
  shareAt(place: string, mention: number, chance: number): number {
    const any = (this.all.at(place) - 1 + chance) / this.all.names;
    let most = any;
    for (const people of this.peoplesOf(mention)) {
      const counts = this.byPeople.get(people);
      if (counts === undefined) continue;
      most = Math.max(most, (counts.at(place) - 1 + ofAny * any) / (counts.names - 1 + ofAny));
    }
    return most;
  }

  private peoplesOf(mention: number): ReadonlySet<number> {
    return peoplesOfName(this.corpus.names[this.corpus.nameOf[mention]!]!.words);
  }
}

class PlaceCounts {
  names = 0;
  private readonly counts = new Map<string, number>();

  add(places: Iterable<string>): void {
    this.names++;
    for (const place of places) this.counts.set(place, this.at(place) + 1);
  }

  at(place: string): number {
    return this.counts.get(place) ?? 0;
  }
}
