import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearnessOf, placeInName } from './event-places.ts';

const known = new Set(['reef', 'reefconf', 'days', 'kelp']);
const placeOf = (name: string) => {
  const place = placeInName(name, (word) => known.has(word));
  return place && [place.continent, place.country, place.city].filter(Boolean).join(' / ');
};

test('a name says where a series or an event is held', () => {
  const rows: [string, string | undefined][] = [
    ['Reef Days Oslo 2019', 'Europe / no / oslo'],
    ['reef-new-york-2014', 'North America / us / newyork'],
    ['Reef Meetup São Paulo', 'South America / br / saopaulo'],
    ['ReefConf Brasil', 'South America / br'],
    ['ReefConf AU', 'Oceania / au'],
    ['ReefConfTH', 'Asia / th'],
    ['sydneyreef', 'Oceania / au / sydney'],
    ['Nordic Kelp', 'Europe'],
    ['Swiss Kelp Days', 'Europe / ch'],
    ['Paris.reef', 'Europe / fr / paris'],
  ];
  for (const [name, place] of rows) assert.equal(placeOf(name), place, name);
});

test('what may be a word, or belongs to one, is no place', () => {
  for (const name of ['Reef Days', 'Kelp of IT', 'Reef and Co', 'reefcona', 'Romanesque Days', 'parisian', 'IT', 'AU'])
    assert.equal(placeOf(name), undefined, name);
});

test('places are near as far as both are known', () => {
  const near = (a: string, b: string) => {
    const [x, y] = [a, b].map((name) => placeInName(name, () => false));
    assert.ok(x && y);
    return nearnessOf(x, y);
  };
  assert.equal(near('Reef Oslo', 'Kelp Oslo'), 'city');
  assert.equal(near('Reef Oslo', 'Kelp Bergen'), 'country');
  assert.equal(near('Reef Norway', 'Kelp Bergen'), 'country');
  assert.equal(near('Reef Oslo', 'Kelp Sofia'), 'continent');
  assert.equal(near('Reef Oslo', 'Kelp Osaka'), 'apart');
  assert.equal(near('Nordic Reef', 'Kelp Sofia'), undefined);
});
