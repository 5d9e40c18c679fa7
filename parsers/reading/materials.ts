/** What a link beside a talk leads to: recording, slides, paper or code, by what it is called and by its address. */

export type MaterialKind = 'video' | 'audio' | 'slides' | 'paper' | 'code';

/** By the words of a link's label, the surest first; "Slides (video inside)" are slides. */
const labels: [MaterialKind, RegExp][] = [
  [
    'slides',
    /\b(?:slides?|slide ?deck|folien|präsentation(?:sfolien)?|diapositiv\p{L}*|transparents?|presentation (?:file|slides|pdf)|handouts?)\b/iu,
  ],
  [
    'video',
    /\b(?:videos?|recordings?|recorded|aufzeichnung(?:en)?|screencast|webm|mp4|ogv|watch|enregistrement|grabación)\b/iu,
  ],
  ['audio', /\b(?:audio|podcast|mp3|ogg|speex|opus)\b/iu],
  ['paper', /\b(?:papers?|pre-?prints?|journal articles?|proceedings|doi|arxiv|manuscript|publication)\b/iu],
  ['code', /\b(?:code|source(?: code)?|repo(?:sitory)?|git(?:hub|lab)?|artifacts?|quellcode)\b/iu],
];

/** By the end of a file's name. A PDF can be slides or a paper: its name does not tell. */
const endings: [MaterialKind, RegExp][] = [
  ['slides', /\.(?:pptx?|odp|key|sxi)$/i],
  ['video', /\.(?:mp4|webm|ogv|mkv|avi|mov|m4v|flv)$/i],
  ['audio', /\.(?:mp3|ogg|oga|opus|m4a|flac|spx|wav)$/i],
  ['code', /\.git$/i],
];

/** Services that hold one kind only, by the label before their top-level domain. */
const services: [MaterialKind, RegExp][] = [
  ['video', /^(?:(?:www|m)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)$|^(?:peertube|media)\./i],
  ['slides', /^(?:www\.)?(?:slideshare\.net|speakerdeck\.com|slides\.com|noti\.st)$|^slides\./i],
  ['paper', /^(?:(?:www|dx)\.)?(?:arxiv\.org|doi\.org)$/i],
  ['code', /^(?:www\.)?(?:github\.com|gitlab\.[a-z]+|codeberg\.org|bitbucket\.org)$|^git\./i],
];

/**
 * The kind of a material; undefined where neither its label nor its address tells.
 *
 * @param url absolute.
 * @param label as printed.
 */
export function materialKind(url: string, label: string | undefined): MaterialKind | undefined {
  const text = (label ?? '').slice(0, 200);
  const named = labels.find(([, words]) => words.test(text))?.[0];
  if (named !== undefined || !URL.canParse(url)) return named;
  const { hostname, pathname } = new URL(url);
  const file = endings.find(([, ending]) => ending.test(pathname))?.[0];
  return file ?? services.find(([, host]) => host.test(hostname))?.[0];
}
