/** Dates and times as markup states them. */

/** The day that an ISO 8601 date or time starts with. */
export function isoDay(text: string): string | undefined {
  const day = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(text)?.[0];
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** A time with its day: the zone is kept as stated, and none is added. */
export function isoTime(text: string): string | undefined {
  const found = /^(\d{4}-\d\d-\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!found || isoDay(text) === undefined) return undefined;
  const zone = found[5]?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? '';
  return `${found[1]}T${found[2]}:${found[3]}:${found[4] ?? '00'}${zone === 'Z' ? '+00:00' : zone}`;
}
