/** A schedule as both of its forms state it, before it becomes records: fields are as printed, empty ones absent. */

export interface Conference {
  title?: string;
  venue?: string;
  city?: string;
  /** Dates, or dates with times. */
  start?: string;
  end?: string;
  timeZone?: string;
  /** HH:MM of local time: what starts before it belongs to the night of the day before. */
  dayChange?: string;
  url?: string;
}

export interface SchedulePerson {
  key?: string;
  name: string;
  /** `contributor` where the schedule sets someone apart from the speakers. */
  role: 'speaker' | 'contributor';
  biography?: string;
  url?: string;
  photo?: string;
  links: ScheduleLink[];
}

export interface ScheduleLink {
  url: string;
  label?: string;
}

/** One slot of the schedule, which it calls an event. */
export interface Slot {
  key?: string;
  title: string;
  subtitle?: string;
  track?: string;
  type?: string;
  language?: string;
  abstract?: string;
  description?: string;
  room?: string;
  url?: string;
  /** Start with its date and, mostly, its offset; else `day` and `start` are all there is. */
  date?: string;
  /** YYYY-MM-DD of the day that the slot is listed under. */
  day?: string;
  /** HH:MM. */
  start?: string;
  /** HH:MM, or the end as `end`. */
  duration?: string;
  end?: string;
  /** Whether it is listed after a later slot of its room and day: then it lies past midnight. */
  afterMidnight?: boolean;
  persons: SchedulePerson[];
  links: ScheduleLink[];
}

export interface Schedule {
  conference: Conference;
  slots: Slot[];
  /** People listed apart from the slots, with what the slots do not tell of them. */
  people: SchedulePerson[];
}
