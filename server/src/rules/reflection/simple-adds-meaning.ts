import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Turn, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule, type Fix } from '../contract.ts';
import { replace, tagOf } from '../shared/script/writing.ts';
import { clientTurnsBefore } from '../shared/sequences/answered-talk.ts';
import { isQuoted } from '../shared/wording/quoted-speech.ts';

/** Each row is one feeling, or what somebody holds dear, in the words that people use for it. */
const rows: Readonly<Record<Language, Readonly<Record<'feelings' | 'values', readonly string[]>>>> = {
  nl: {
    feelings: [
      'boos kwaad woedend woede boosheid pissig razend baal baalt',
      'bang bange angst angstig eng doodsbang vrees vreest',
      'verdrietig verdriet huilen huil huilt gehuild',
      'eenzaam eenzaamheid alleen',
      'onzeker onzekerheid twijfel twijfelt',
      'machteloos machteloosheid radeloos wanhopig wanhoop hopeloos',
      'teleurgesteld teleurstelling teleurstelt',
      'gefrustreerd frustratie frustreert frustrerend',
      'bezorgd ongerust zorgen bezorgdheid',
      'schuldig schuldgevoel schuld',
      'schaamt schaamte schaam schamen',
      'trots',
      'opgelucht opluchting',
      'jaloers jaloezie',
      'gekwetst kwetst gekwetstheid',
    ],
    values: [
      'belangrijk belangrijkste belang',
      'waardevol waarden waarde hecht waardeert',
      'voorop vooropstaat',
    ],
  },
  en: {
    feelings: [
      'angry anger furious mad cross rage annoyed',
      'afraid scared fear frightened terrified scary',
      'sad sadness cry crying cried tears upset',
      'lonely loneliness alone',
      'insecure unsure doubt doubts uncertain',
      'helpless powerless desperate hopeless despair',
      'disappointed disappointment disappointing',
      'frustrated frustration frustrating',
      'worried worry worries worrying concerned anxious',
      'guilty guilt',
      'ashamed shame embarrassed',
      'proud pride',
      'relieved relief',
      'jealous jealousy envious',
      'hurt hurts',
    ],
    values: ['important matters matter', 'value values valuable treasure', 'dear'],
  },
};

/** By the key of a word: the row it stands in. */
const rowOf: Readonly<Record<Language, ReadonlyMap<string, Row>>> = { nl: byWord('nl'), en: byWord('en') };

interface Row {
  readonly kind: 'feelings' | 'values';
  readonly words: ReadonlySet<string>;
}

function byWord(language: Language): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const kind of ['feelings', 'values'] as const) {
    for (const row of rows[language][kind]) {
      const words = new Set(row.split(' '));
      for (const word of words) found.set(word, { kind, words });
    }
  }
  return found;
}

/** So many turns back the client may have named it. */
const TURNS_BACK = 3;

export default defineRule({
  id: 'simple-adds-meaning',
  dutchName: 'eenvoudige-reflectie-voegt-toe',
  group: 'reflection',
  severity: 'hint',
  offByDefault: true,
  summary: {
    nl: 'Een eenvoudige reflectie met een gevoel of waarde die de cliënt niet noemde.',
    en: 'A simple reflection with a feeling or a value that the client did not name.',
  },
  source: 'Reflectief luisteren',
  reads: ['simple-reflection'],
  messages: {
    adds: {
      nl: 'Hier staat ‘{name}’ bij, maar ‘{word}’ komt niet van de cliënt. Een eenvoudige reflectie blijft bij wat er is gezegd; dit gaat een stapje dieper. Dat mag, maar dan heet het anders: {tag}.',
      en: 'This is tagged ‘{name}’, but ‘{word}’ is not what the client said. A simple reflection stays with what was said; this one goes a step deeper. That is fine, but then it has another name: {tag}.',
    },
    retag: { nl: 'Noem het {tag}', en: 'Call it {tag}' },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of utterancesOfKind(conversation, 'simple-reflection')) {
      const { tag, turn, prose } = utterance;
      if (tag === undefined || turn.role !== 'professional') continue;
      const named = wordsIn(prose).filter(
        ({ key, start }) => rowOf[language].has(key) && !isQuoted(prose, start),
      );
      if (named.length === 0) continue;
      const before = clientTurnsBefore(conversation, turn, TURNS_BACK);
      const added =
        before.length === 0 ? undefined : named.find((word) => !isNamedIn(before, word, language));
      if (added === undefined) continue;
      const deeper = tagOf(conversation, deeperThan(added, language));
      yield {
        message: 'adds',
        with: { name: tag.name.text, word: added.text, tag: deeper },
        at: spanIn(prose, added.start, added.end),
        restsOn: [utterance],
        fixes: retag(utterance, deeper),
      };
    }
  },
});

function isNamedIn(turns: readonly Turn[], { key }: Word, language: Language): boolean {
  const { words } = rowOf[language].get(key)!;
  return turns.some(({ utterances }) =>
    utterances.some(({ prose }) => wordsIn(prose).some((word) => words.has(word.key))),
  );
}

function deeperThan({ key }: Word, language: Language): 'reflection-of-emotion' | 'reflection-of-values' {
  return rowOf[language].get(key)!.kind === 'values' ? 'reflection-of-values' : 'reflection-of-emotion';
}

function retag({ tag }: Utterance, text: string): readonly Fix<'retag'>[] {
  if (tag === undefined || tag.own !== undefined) return [];
  return [{ title: 'retag', with: { tag: text }, kind: 'suggestion', edits: [replace(tag.span, text)] }];
}
