import { isKindOf } from '../../catalogue/catalogue.ts';
import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import { countWords, wordsIn } from '../../text/words.ts';
import { defineRule, type Fix } from '../contract.ts';
import { inScript, replace } from '../shared/script/writing.ts';
import { checks } from '../shared/wording/checks.ts';

/** Words that tell: now comes what you told me. */
const openings = phrases({
  nl: [
    'op een (rij|rijtje)',
    '(samenvatten|samengevat|samenvattend|samenvatting|samenvat)',
    '(vat|vatten) … samen',
    'bij elkaar',
    '(hoor|hoorde|begrijp|begreep) ik',
    'ik (hoor|hoorde|begrijp|begreep|zet|loop|herhaal|noteer)',
    'ik heb (je|u|jullie|nu|tot nu toe|) (horen|gehoord|begrepen)',
    '(goed|heb) (begrepen|begrijp|gehoord)',
    'wat ik … (hoor|hoorde|heb|gehoord|begrijp|meekrijg)',
    '(vertelde|vertelden|vertelt|vertellen|verteld|zei|zeiden|zegt|gezegd|noemde|noemden|genoemd|besproken)',
    '(gaf|gaven) <je> aan',
    '<je> (gaf|gaven|geeft) … aan',
    'tot (nu toe|zover|dusver)',
    '(we|wij) (hebben|hadden) het … over',
    '(gepraat|gesproken) over',
    '(de vorige|vorige|de laatste) keer',
    '^(dus|kortom|goed|afgesproken|even)',
    '(even|laat me|laten we) … (kijken|checken|nagaan|terug|teruggaan|herhalen|langslopen)',
    '(dit|dat) is (er al|dus|wat)',
    'de afspraak',
  ],
  en: [
    '(sum|summing|sums) (up|it up|this up|things up|that up)',
    '(summary|summarise|summarize|recap|summarising|summarizing)',
    'together',
    "(i hear|i heard|i'm hearing|i've heard|i understand|i understood|i gathered|i've gathered|i gather|i've got)",
    '(told|tell|said|saying|mentioned|described|explained|talked|spoken|discussed|covered|agreed)',
    'so far',
    "(let me|let us|let's) … (see|check|go|look|make sure|run|put)",
    'last time',
    '^(so|in short|all in all|right|okay|now)',
    "(here's|here is|this is|that's|that is) (what|where|the plan|how)",
    '(have i|did i) … (right|correctly)',
    'if i',
  ],
});

/** Words that lose their capital behind "Even op een rij:". Any other may be a name. */
const lowered = new Set(
  'je jij jouw u uw jullie het de een er thuis op in sinds als soms you your it the a at since when sometimes there home'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'summary-lead-in',
  dutchName: 'samenvatting-zonder-inleiding',
  group: 'summary',
  severity: 'info',
  summary: {
    nl: 'Een samenvatting die niet wordt ingeleid.',
    en: 'A summary with nothing to introduce it.',
  },
  source: 'Samenvatten',
  reads: ['summary'],
  messages: {
    bare: {
      nl: 'Je samenvatting begint zonder inleiding. Hoort de ander dat je gaat samenvatten, dan luistert die anders: klopt het, en is het alles? Begin bijvoorbeeld met ‘Even op een rij: …’',
      en: 'Your summary has nothing to introduce it. Hearing that you are about to sum up, people listen in another way: is it right, and is it all? You could begin with ‘To sum up: …’',
    },
    introduce: { nl: 'Begin met ‘{opening}’', en: 'Begin with ‘{opening}’' },
  },
  *check(conversation) {
    for (const summary of utterancesOfKind(conversation, 'summary')) {
      if (summary.tag === undefined || summary.inferred || summary.tag.own !== undefined) continue;
      if (goesOn(summary, conversation) || isIntroduced(summary, conversation)) continue;
      yield {
        message: 'bare',
        at: summary.tag.span,
        restsOn: [summary],
        fixes: fixesOf(conversation, summary),
      };
    }
  },
});

/** What was said just before may announce it, and a second part needs no introduction of its own. */
function goesOn({ turn, index }: Utterance, { turns, language }: Conversation): boolean {
  const line = turns[turn.index - 1];
  const earlier = line?.label.text === turn.label.text ? line.utterances : [];
  return [...earlier, ...turn.utterances.slice(0, index)].some(
    ({ technique, prose }) => isKindOf(technique, 'summary') || openings.isIn(prose, language),
  );
}

function isIntroduced(summary: Utterance, { language }: Conversation): boolean {
  const { prose, turn, index } = summary;
  if (countWords(prose) === 0 || openings.isIn(prose, language) || checks.isIn(prose, language)) return true;
  // "Heb ik het goed begrepen als ik zeg dat…" introduces and checks in one.
  const before = turn.utterances[index - 1];
  if (isKindOf(before?.technique, 'check')) return true;
  return isKindOf(summary.heard?.technique, 'summary');
}

function fixesOf(conversation: Conversation, { prose }: Utterance): readonly Fix<'introduce'>[] {
  const [first] = wordsIn(prose);
  if (first === undefined || first.start > 0) return [];
  const opening = inScript(conversation, { nl: 'Even op een rij:', en: 'To sum up:' });
  const word = lowered.has(first.key) ? first.text[0]!.toLowerCase() + first.text.slice(1) : first.text;
  const at = spanIn(prose, first.start, first.end);
  return [
    {
      title: 'introduce',
      with: { opening: `${opening} …` },
      kind: 'suggestion',
      edits: [replace(at, `${opening} ${word}`)],
    },
  ];
}
