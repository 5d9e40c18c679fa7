/** One host of a crawl: how fast its pages may be asked for one after the other, and how it goes. */
import { setTimeout as sleep } from 'node:timers/promises';
import { inWords } from './politeness.ts';
import type { RobotsRules } from './robots.ts';
import type { Waiting } from './types.ts';

export interface Lane {
  /** Host and port; http and https of one host share a lane. */
  host: string;
  origins: Set<string>;
  /** Milliseconds from the start of one request to the start of the next. */
  delay: number;
  whyDelay: string;
  /** Milliseconds since the epoch. */
  lastRequest: number;
  inFlight: Set<string>;
  rules: Map<string, RobotsRules & { until: number }>;
  /** How often robots.txt of an origin was asked for in vain. */
  robotsTries: Map<string, number>;
  /** Answers in a row that asked for less. */
  overloads: number;
  /** Requests in a row without any answer. */
  silences: number;
  /** What it waits for just now. */
  waiting: Waiting | undefined;
  /** Why the rest of it is left to the next run. */
  givenUp: string | undefined;
  workers: number;
  /** Requests of a page that is being rendered, one after the other. */
  beside: Promise<unknown>;
  /** Milliseconds that the last requests took. */
  took: number[];
  /** Something new waits since the last worker began. */
  woken: boolean;
}

/** A lane at the start of a crawl. @param delay milliseconds that its user allows between two requests. */
export function openLane(host: string, delay: number): Lane {
  return {
    host,
    origins: new Set(),
    delay,
    whyDelay: `${inWords(delay)} between two requests`,
    lastRequest: 0,
    inFlight: new Set(),
    rules: new Map(),
    robotsTries: new Map(),
    overloads: 0,
    silences: 0,
    waiting: undefined,
    givenUp: undefined,
    workers: 0,
    beside: Promise.resolve(),
    took: [],
    woken: false,
  };
}

/** Waits until a time, or until the crawl is stopped. */
export async function pause(until: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(Math.max(0, until - Date.now()), undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Milliseconds that a request takes, in the middle of the last ones; undefined before the first. */
export function paceOf({ took }: Lane): number | undefined {
  return took.toSorted((a, b) => a - b)[Math.floor((took.length - 1) / 2)];
}

/** Milliseconds from one request to the next as it goes: the delay, or what answers take where they take longer. */
export function millisecondsEach(lane: Lane): number {
  return Math.max(lane.delay, paceOf(lane) ?? 0);
}
