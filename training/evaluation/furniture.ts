/** Which paragraphs of whole sentences are left out as page furniture. */
import { furnitureFeatures } from '../../libs/extraction/src/clean/furniture-features.js';
import { LEFT_OUT } from '../../libs/extraction/src/clean/furniture-model.js';
import { isFurniture } from '../../libs/extraction/src/clean/furniture.js';
import { linearScore, logistic } from '../../libs/extraction/src/learning/linear.js';
import { corporaAsProse, furnitureModel } from '../furniture.js';
import { furnitureLines } from '../gold/furniture.js';
import { figureOf, shareOf, type Evaluation, type Part } from './figure.js';

const FOLDS = 5;

export const furnitureFigures: Evaluation = {
  title: 'Page furniture',
  about:
    'Paragraphs that pages of every sort say to their reader, written for this, and prose written to look like them; each by a model that has not seen it (5 folds). Plain prose are the paragraphs of the articles for work on the extractor.',
  figures({ data }) {
    const lines = furnitureLines();
    const prose = corporaAsProse(data);
    const leftOut = new Array<boolean>(lines.length).fill(false);
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = furnitureModel(
        lines.filter((_, i) => i % FOLDS !== fold),
        prose,
      );
      for (const [i, { words }] of lines.entries()) {
        if (i % FOLDS !== fold) continue;
        const score = linearScore(furnitureFeatures(words), (feature) => model.weight(feature));
        leftOut[i] = isFurniture(words) || logistic(score) >= LEFT_OUT;
      }
    }
    const share = (measure: string, furniture: boolean, sort: string): ReturnType<typeof figureOf> => {
      const parts = lines.flatMap((line, i): Part[] =>
        line.furniture === furniture && line.sort === sort ? [[leftOut[i] ? 1 : 0, 1]] : [],
      );
      return figureOf(measure, parts, shareOf);
    };
    return [
      share('furniture left out', true, 'like'),
      share('prose like it left out', false, 'like'),
      share('plain prose left out', false, 'plain'),
    ];
  },
};
