/** Which end of the matrix a text puts its colours at: red is where nothing is reached, green what is wanted. */
import { colourNamed } from '../../../catalogue/catalogue.ts';
import type { Prose } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { phrases } from '../../../text/phrases.ts';
import { type Word, wordsIn } from '../../../text/words.ts';
import { endsIn } from './scale-ends.ts';

const matrix = { low: { colour: 'red' }, high: { colour: 'green' } } as const;

const lowWords = phrases({
  nl: [
    'nog niets',
    'niets (bereikt|gelukt|te zien)',
    'niets is (bereikt|gelukt)',
    "op (z'n|zijn) (slechtst|ergst|moeilijkst|zwaarst)",
    '(het|de) (slechtst|slechtste|ergst|ergste|moeilijkste|zwaarste|laagste|laagst)',
    '(machteloos|wanhopig|hopeloos|onzeker|slecht|vreselijk|misgaat|ellende)',
  ],
  en: [
    '(nothing|none) … (reached|achieved|there|done)',
    'nothing (reached|achieved|yet|at all)',
    'no sign',
    'at (its|their) (worst|hardest|lowest)',
    'the (worst|hardest|lowest)',
    '(powerless|hopeless|helpless|awful|terrible|bad)',
  ],
});

const highWords = phrases({
  nl: [
    '(zoals|hoe) <je> … (wilt|wil|willen|wenst|hoopt)',
    "op (z'n|zijn) (best|mooist|fijnst)",
    'doel … bereikt',
    'goed genoeg',
    'gewenste (situatie|gedrag)',
    '(het|de) (beste|fijnste|mooiste|hoogste|hoogst)',
    '(tevreden|zeker|prima|goed|lukt|rustig|gezellig|fijn)',
  ],
  en: [
    '(as|way|how|what) you … (want|like|hope)',
    "(as|way|how|what) you'd like",
    'at (its|their) best',
    '(goal|goals) … (reached|achieved|met)',
    'good enough',
    'the (best|nicest|highest)',
    '(calm|confident|happy|sure|great|well|good)',
  ],
});

const denial = phrases({
  nl: ['(niet|geen|nooit|niets|nog|minder|niks)'],
  en: ["(not|no|never|nothing|none|isn't|aren't|don't|yet|less|without)"],
});

/** A colour and the end of a ladder in one breath. */
const atPlace = phrases({
  nl: [
    '(onderaan|onderkant) (staat|is|zit|zie <je>) (groen|blauw)',
    '(bovenaan|bovenkant) (staat|is|zit|zie <je>) (rood|oranje)',
    '(groen|blauw) (staat|is|zit) (onderaan|het laagst|de laagste)',
    '(rood|oranje) (staat|is|zit) (bovenaan|het hoogst|de hoogste)',
    'van groen (via|naar|tot|over)',
  ],
  en: [
    "(at the bottom|bottom) (is|you see|stands|there's) (green|blue)",
    "(at the top|top) (is|you see|stands|there's) (red|orange)",
    '(green|blue) is (at the bottom|the bottom|lowest|the lowest)',
    '(red|orange) is (at the top|the top|highest|the highest)',
    'from green (by way|through|via|down|to)',
  ],
});

/** The colour that the explanation of a matrix puts at the wrong end. What it leaves unclear passes. */
export function colourAtWrongEnd(prose: Prose, language: Language): Word | undefined {
  const words = wordsIn(prose);
  if (!words.some(isColour)) return undefined;
  const place = atPlace.findIn(prose, language);
  if (place !== undefined) return words.slice(place.first, place.last).find(isColour);
  const told = endsIn(prose, matrix, language).map(({ end, first, last }) => {
    const said = words.slice(first, last);
    const isLow = lowWords.isIn(said, language);
    const isHigh = !isLow && !denial.isIn(said, language) && highWords.isIn(said, language);
    const marker = [words[first - 1], words[last]].find((word) => word !== undefined && isColour(word));
    return { marker, isRight: end === 'low' ? isLow : isHigh, isWrong: end === 'low' ? isHigh : isLow };
  });
  return told.some(({ isRight }) => isRight) ? undefined : told.find(({ isWrong }) => isWrong)?.marker;
}

function isColour({ key }: Word): boolean {
  return colourNamed(key) !== undefined;
}
