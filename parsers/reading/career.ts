/**
 * The employments, offices and studies that a biography tells. Only what a sentence says of the person is taken;
 * where its grammar leaves room for doubt, there is a gap.
 */
import type { CareerStep } from '../records.ts';
import { type Clause, careerForms } from './career-forms.ts';
import { finishStep, inferEnds, mergeSteps, type Step } from './career-steps.ts';
import { readStudies } from './career-studies.ts';
import { splitSentences } from './sentences.ts';

/**
 * Reads the steps of a career out of a biography in English.
 *
 * @param text the biography, its lines as they are: empty lines part its paragraphs.
 * @returns one step for each position told, in the order of the text. Years are four digits. A missing `from` or `to`
 * has the basis `unknown`; an end is `inferred` only where one sentence lists the employers in order of their starts.
 */
export function readCareer(text: string): CareerStep[] {
  const sentences = splitSentences(text.slice(0, 50_000)).filter((sentence) => sentence.length <= 1500);
  const opening = new Set((sentences[0] ?? '').split(' ', 5).map((word) => word.replace(/[,.]|['’]s$/gu, '')));
  const steps: Step[] = [];
  sentences.forEach((sentence, index) => {
    steps.push(...readSentence({ sentence, names: index === 0 ? undefined : opening }));
  });
  return mergeSteps(steps).map(finishStep);
}

function readSentence(clause: Clause): Step[] {
  const taken = new Map<number, Step>();
  for (const step of readStudies(clause.sentence)) {
    taken.set(step.at, { ...step, tense: 'unknown', type: 'education', begins: false, sentence: clause.sentence });
  }
  for (const read of careerForms) {
    for (const step of read(clause)) if (!taken.has(step.at)) taken.set(step.at, step);
  }
  const steps = [...taken.values()].sort((a, b) => a.at - b.at);
  inferEnds(steps);
  return steps;
}
