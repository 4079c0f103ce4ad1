import { scaleKinds } from '../../catalogue/catalogue.ts';
import type { Conversation, Fault } from '../../conversation/model.ts';
import { defineRule, type Fix, type Problem } from '../contract.ts';
import {
  anyOf,
  keywordAtOpening,
  keywordIn,
  keywordSpelt,
  namesLike,
  spellAs,
  techniquesLike,
} from '../shared/script/spelling.ts';
import { joinAbove, nearFormOf, type StrayTitle } from '../shared/script/stray-lines.ts';
import { messages } from '../shared/script/syntax-messages.ts';
import { inScript, insertAt, replace } from '../shared/script/writing.ts';

type Message = keyof typeof messages;

export default defineRule({
  id: 'syntax',
  dutchName: 'regel-niet-begrepen',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Een regel in het script die ik niet begrijp.',
    en: 'A line in the script that I do not understand.',
  },
  reads: [],
  messages,
  *check(conversation) {
    for (const fault of conversation.faults) {
      // A misspelt label is told as an unknown speaker, which it might be as well.
      if (fault.kind !== 'label-misspelt') yield { at: fault.span, ...problemOf(conversation, fault) };
    }
  },
});

function problemOf(conversation: Conversation, fault: Fault): Omit<Problem<Message>, 'at'> {
  const { span, text, at, upTo, meant } = fault;
  switch (fault.kind) {
    case 'stray':
      return stray(conversation, fault);
    case 'colon-missing':
      return {
        message: 'colonMissing',
        with: { keyword: text },
        fixes: [fix('addColon', [replace({ start: at!, end: upTo ?? at! }, ':')], 'safe')],
      };
    case 'end-misspelt':
      return {
        message: 'endMisspelt',
        with: { text, meant: meant! },
        fixes: spellAs('replace', span, [meant!]),
      };
    case 'name-missing':
      return nameMissing(fault);
    case 'language-unknown':
      return languageUnknown(fault);
    case 'scale-unreadable':
      return scaleUnreadable(conversation, fault);
    case 'option-outside-choice': {
      const question = inScript(conversation, { nl: 'Wat zeg je nu?', en: 'What do you say now?' });
      const line = `${keywordIn(conversation, 'CHOICE')}: ${question}\n`;
      return { message: 'optionOutside', fixes: [fix('addChoice', [insertAt(span.start, line)])] };
    }
    case 'feedback-outside-option':
      return { message: 'feedbackOutside', fixes: [asComment(span.start)] };
    case 'nothing-to-end':
      return { message: 'nothingToEnd', with: { text }, fixes: [asComment(span.start)] };
    case 'text-after-end':
      return {
        message: 'textAfterEnd',
        with: { text },
        fixes: [fix('comment', [replace({ start: at!, end: span.start }, '\n// ')])],
      };
    case 'text-missing':
      return textMissing(fault);
    case 'kind-unknown':
      return kindUnknown(conversation, fault);
    case 'label-misspelt':
      throw new Error('a misspelt label belongs to unknown-speaker');
  }
}

function fix(title: Message, edits: Fix['edits'], kind: Fix['kind'] = 'suggestion'): Fix<Message> {
  return { title, kind, edits };
}

function asComment(start: number): Fix<Message> {
  return fix('comment', [insertAt(start, '// ')]);
}

function stray(conversation: Conversation, fault: Fault): Omit<Problem<Message>, 'at'> {
  const { message, with: named, repair } = nearFormOf(conversation, fault);
  const edits = joinAbove(fault);
  const repairs: { title: StrayTitle; edits: Fix['edits'] }[] = repair ? [{ ...repair }] : [];
  if (edits.length > 0 && repair?.title !== 'splitDirection') repairs.push({ title: 'join', edits });
  const fixes = repairs.map((each) => fix(each.title, each.edits));
  return { message, ...(named && { with: named }), fixes };
}

/** `cliënt: Mo` has its name behind the colon. */
function nameMissing({ text, span, at, upTo }: Fault): Omit<Problem<Message>, 'at'> {
  const isTechnique = keywordSpelt(text.split(/[\s:]/)[0]!) === 'TECHNIQUE';
  const message = isTechnique ? 'techniqueNameMissing' : 'nameMissing';
  if (at === undefined) return { message };
  const [keyword, name] = text.slice(0, at - span.start).split(':') as [string, string];
  const space = upTo! < span.end ? ' ' : '';
  const edits = [replace({ start: span.start, end: upTo! }, `${keyword.trimEnd()} ${name.trim()}:${space}`)];
  return { message, fixes: [fix('nameFirst', edits)] };
}

function languageUnknown({ text, span }: Fault): Omit<Problem<Message>, 'at'> {
  const at = text === '' ? { start: span.end, end: span.end } : span;
  const space = text === '' ? ' ' : '';
  const fixes = (['nl', 'en'] as const).map((name) => fix(name, [replace(at, `${space}${name}`)]));
  return text === ''
    ? { message: 'languageMissing', fixes }
    : { message: 'languageUnknown', with: { text }, fixes };
}

function scaleUnreadable({ language }: Conversation, { text, span }: Fault): Omit<Problem<Message>, 'at'> {
  const meant = namesLike(
    text,
    scaleKinds.map((kind) => kind[language].name),
  );
  if (meant.length === 0) return { message: 'scaleUnreadable', with: { text } };
  return {
    message: 'scaleMeant',
    with: { text, meant: anyOf(meant) },
    fixes: spellAs('replace', span, meant),
  };
}

function textMissing({ text }: Fault): Omit<Problem<Message>, 'at'> {
  const id = keywordAtOpening(text.replace(/:.*$/, ''))?.id;
  const message = (
    {
      PHASE: 'phaseEmpty',
      GO_TO: 'goToEmpty',
      USE: 'useEmpty',
      EXPECT: 'expectEmpty',
      IGNORE: 'ignoreEmpty',
    } as const
  )[id as 'PHASE'];
  return { message: message ?? 'textMissing', with: { text } };
}

function kindUnknown(conversation: Conversation, { text, span }: Fault): Omit<Problem<Message>, 'at'> {
  if (text === '') return { message: 'kindMissing' };
  const meant = techniquesLike({ ...conversation, ownTechniques: [] }, text);
  if (meant.length === 0) return { message: 'kindUnknown', with: { text } };
  return {
    message: 'kindMeant',
    with: { text, meant: anyOf(meant) },
    fixes: spellAs('replace', span, meant),
  };
}
