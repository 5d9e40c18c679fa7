/**
 * A traveller's blog about Millrace Systems Conference 2018, with a post that is no trip report. All invented.
 *
 * It repeats three talks that Indico lists, adds a panel that Indico does not, and misspells a name it has spelt right.
 */
export const blogTitle = 'Notes from the tail race';

export interface Post {
  slug: string;
  title: string;
  date: string;
  author: string;
  /** In order: a heading, a heading of a highlight, or a paragraph. */
  body: ['h2' | 'h3' | 'p', string][];
}

export const posts: Post[] = [
  {
    slug: '2018/11/millrace-2018-highlights.html',
    title: 'Millrace Systems Conference 2018 - Highlights',
    date: 'Monday, November 19, 2018',
    author: 'Ewa Lis',
    body: [
      ['p', 'Last week I was in Aarhus for Millrace Systems Conference 2018, my first one.'],
      [
        'p',
        'Everybody talked about live patching, in the rooms and in the corridors. I also heard a lot about page tables, checksums and interrupt threads (see the highlights below).',
      ],
      ['h2', 'The place:'],
      ['p', 'An old grain hall with warm rooms, strong coffee and a wheel that still turns.'],
      ['h2', 'Booths (Highlights):'],
      ['h3', 'Copperline Storage:'],
      ['p', 'They had brought an array that repairs itself while you pull out its disks. I was allowed to pull two.'],
      ['h3', 'Kestrel Automotive:'],
      ['p', 'A steering wheel with a tracer attached. It is harder to drive than it looks.'],
      ['h2', 'Talks (Highlights):'],
      ['h3', 'Live patching across kernel modules - Inês Carvalho, Northlight Labs:'],
      ['p', 'Two modules, one fix, one moment: Inês Carvlho explained how a patch waits until nobody is looking.'],
      ['h3', 'Page table sharing between processes - Li-Hua Wen, Jadeite Semiconductors:'],
      ['p', 'The numbers were hard to believe until the audience worked them out again on the whiteboard.'],
      ['h3', 'Checksums and compression together - Soren Kjeldsen, Aurelia Cloud:'],
      ['p', 'A calm talk about a question that I had never thought to ask.'],
      [
        'h3',
        'First patches Panel - Moderated by Ruth Adeyemi, Tidewater Computing; Priya Raghunathan, Rosa Delgado & Oleg Marchenko',
      ],
      ['p', 'Four people remembered the first change they ever sent, and how long it took until somebody answered.'],
      ['h2', 'The dinner:'],
      [
        'p',
        'At dinner I sat beside Marta Kowal from Jadeite Semiconductors, who told me how a chip is tested before it exists.',
      ],
    ],
  },
  {
    slug: '2018/10/reading-a-flame-graph.html',
    title: 'Reading a flame graph from the top',
    date: 'Tuesday, October 9, 2018',
    author: 'Ewa Lis',
    body: [
      ['p', 'Most people read a flame graph from the bottom. This is a note to myself on why I begin at the top.'],
      ['h2', 'How it works'],
      ['p', 'The widest plateau at the top is where the time goes. Whatever lies below only leads there.'],
    ],
  },
];
