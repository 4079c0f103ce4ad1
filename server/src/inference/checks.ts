/** Checks: closed questions whether the professional has understood. */
import type { Heard } from '../conversation/model.ts';
import { asksSomething } from './question-forms.ts';
import { heard, set, type View } from './view.ts';

export const checkCues = {
  check: {
    nl: [
      '^komt (dat|dit|het) overeen',
      '^(sla|mis|vergeet) ik',
      '^is (het|dit|dat) (zo dat|compleet|volledig|helder zo)',
      'klopt mijn (indruk|beeld|samenvatting)',
      '^klopt het (dat|zo)',
      '(ontbreekt er|mist er) … iets',

      '^klinkt (dat|dit) (herkenbaar|zo|als|goed|juist)',
      '^zit ik (goed|op het goede spoor)',
      'is (dat|dit) (juist|correct|herkenbaar|goed samengevat)',
      '(wil|wilt|willen) <je> (hier|daar|er|) (nog|) iets (aan|) (aanvullen|toevoegen|verbeteren)',
      'heb ik (nog|) iets (over het hoofd|overgeslagen)',
      '^klopt (dat|het|dit)',
      'klopt (dat|het|dit) (zo|een beetje|ongeveer|wel|)$',
      'heb ik (het|dat|dit|u|je|jou|jullie|alles) (zo|nu|zo allemaal|) (goed|juist|helder|helemaal|correct|duidelijk)',
      'heb ik (zo|nu|) (alles|het belangrijkste) (zo|) (genoemd|gezegd|gehad|verteld)',
      'heb ik (alles|het|dit|iets) (zo|nog|) (genoemd|helder|scherp|compleet|gemist|vergeten|overgeslagen|over het hoofd gezien)',
      'heb ik (daarmee|hiermee|zo) (alles|het belangrijkste)',
      '(zeg|zie|vat|verwoord|begrijp|hoor|versta|snap) ik (dat|het|u|je|jou|jullie|) (zo|nu|) (goed|juist) (samen|)',
      '(ben|mis|vergeet) ik (nog|hier|) iets (vergeten|)',
      '^is dat (ongeveer|een beetje|zo ongeveer|precies|) (wat <je> bedoelt|wat <je> bedoelen|hoe het|hoe <je>|waar het)',
      '^is (dat|dit) (zo|het)$',
      'is dat (zo|juist|waar)$',
      '^is (dit|dat) een (goede|juiste|eerlijke|kloppende) (weergave|samenvatting)',
      '^(herken|herkent|herkennen) <je> (dat|dit|dat beeld|dit beeld|zich|je|jezelf)',
      '^(bedoel|bedoelt|bedoelen) <je>',
      '^begrijp ik (goed|het goed|u goed|je goed|jullie goed) dat',
      '^zit ik (er|daar) … naast',
      '^(dekt|geeft) (dat|dit) … (lading|weer)',
      '(kun|kunt|kunnen) <je> (je|zich|u|jullie) (daarin|hierin) vinden',
      'heb ik het … (zo|) helder',
      '^kan het kloppen dat',
      '^zeg ik het zo',
      '^vat ik het',
      '^past (dat|dit) (bij|zo)',
      '^is het (juist|goed begrepen|correct) dat',
      '^(snap|begrijp|begreep|hoor|heb) ik (het|je|jou|u|jullie|dat|dit|jou) … (goed|juist|rechte eind|verkeerd)',
      '^even (checken|controleren|nagaan)',
      '^(sla|zit) ik … (plank mis|ernaast|naast|verkeerd)',
      '^zo (was|is|zit|ging) het (toch|dan|ongeveer|)$',
      '^(is|was) (dat|dit) (zo ongeveer|ongeveer|een beetje|zo|) (hoe|wat) (het|je|u|jullie)',
      '(klopt dat|klopt dit|klopt het|is dat zo|zeg ik dat goed|begrijp ik dat goed|zie ik dat goed|heb ik dat goed|hoor ik dat goed)$',
      '^(kan|kun) ik (het|dat) zo zeggen',
      '^is (dat|dit) een (goede|juiste|eerlijke) (samenvatting|weergave)',
    ],
    en: [
      '^are we on the same page',
      '^do i have (everything|it|that|this)',
      '^is (that|this) the (gist|long and short|way|heart)',
      '^is there (something|anything) missing',
      "(i've|i have) just said$",
      '^is my (understanding|picture|summary)',
      'do justice to',
      '^did i (get|hear|catch|follow|leave) (all|that|this|it|you)',
      "^would you say (that's|that is|it's) (accurate|right|fair|correct|true)",
      "^that's what you('re|) (telling|saying|mean)",
      "^that's what (you're|you) (telling|saying|mean)",
      '^anything … (correct|add|change|missing)',

      'does that (ring true|make sense|match|fit with how)',
      'am i on the right track',
      '(anything|something) (to add|you would add|you want to add|to correct)',
      '^is (that|this) (about|more or less|roughly|) (right|correct|accurate|fair|it|true|so)',
      'is that (right|correct|fair|accurate|true)$',
      '(have|did) i (got|get|understand|understood|hear|heard|sum|summed) (that|this|it|you|everything) (up|all|) (right|correctly|straight|properly|well|accurately)',
      '(have|did) i (miss|missed|left|leave|forgotten|forget) (anything|something|out)',
      'am i missing (anything|something)',
      "is there anything (i've|i have) (left|missed|forgotten|overlooked)",
      "(anything|something) (i|i've) (missed|left out|forgotten)$",
      'do i (understand|hear|have) (you|that|it|this) (correctly|right|properly|well)',
      '^does (that|this) (sound|seem|feel|look|cover|capture|sum|fit|match|ring)',
      '^do you recognise',
      '^do you recognize',
      '^is (that|this) a (fair|good|accurate|true) (picture|summary|description|reflection|account)',
      '^am i (right|correct|hearing|understanding|getting|following)',
      '^would you (add|change|correct) anything',
      '^is that what you (mean|meant|are saying)',
      "^is that (how|what|where) (you'd|you|it)",
      '^is it (correct|right|fair to say|true) (that|to)',
      '^correct$',
      '^right so far$',
      '^do you mean (that|you|the|it|he|she|to|your)',
      '^(tell|stop|correct) me if',
      'have i (got|understood) (that|it|this|you|everything) (right|correctly)',
      '^(did|do|have) i (put|say|get|got|understand|follow|read|describe|have|capture|captured|summed) (it|that|this|you) (right|correctly|well|properly|fairly|accurately)',
      '^(would|is) it (be|) (fair|right|correct|true|accurate) to say',
      '^is that (roughly|about|more or less|pretty much|basically|really) (how|what|where|it)',
      '^am i (way|far|miles|completely) (off|wrong|mistaken)',
      '^am i (close|near|with you|reading)',
      '^(just to|let me just|let me|to) (check|make sure|be sure) … (do|did|is|are|have|does|you)',
      "if (i'm|i am) (following|hearing|understanding|reading) you",
      '^do you mean',
      '^have i (covered|got|understood|heard|missed|captured|read)',
      '(is that it|is that right|is that correct|is that so|is that fair|have i got that right|did i get that right|am i right)$',
      'about the size of it',
      "^so (you mean|what you mean|you're saying) … (right|correct)$",
      '^are you saying',
    ],
  },
  /** A check that holds nothing of what is checked: it is one wherever it stands. */
  bareCheck: {
    nl: [
      '^klopt (dat|het|dit)$',
      '^heb ik (het|dat|u|je|jullie|jou) (zo|) goed begrepen$',
      '^(zeg|zie) ik dat (zo|) goed$',
      '^(herken|herkent) <je> dat$',
      '^zo (was|is) het toch$',
      '^is dat zo$',
      '^(begrijp|hoor) ik dat goed$',
    ],
    en: [
      '^is that (right|correct)$',
      '^have i (got that right|understood you correctly)$',
      '^did i get that right$',
      '^correct$',
      '^(is that it|is that about right|have i got it right|did i put that right|am i right|am i way off)$',
      '^have i got you right$',
    ],
  },
  /** Behind what is checked: "…, klopt dat?", "…, toch?". */
  understood: {
    nl: [
      '^als ik (het|je|u|jullie|jou) (goed|zo|) (goed|) (hoor|begrijp|begrepen)',
      '^(je|u|jullie) (bedoelt|bedoelen|zegt|zeggen)',
      'of ik het snap',
    ],
    en: [
      "^if i('m|) (hear|understand|hearing)",
      "^(you mean|you say|you are saying|you're saying)",
      '^let me (just|) (make sure|check)',
    ],
  },
} as const;

const TAILS = set('toch he yes right correct you zo');

export function byCheck(view: View): Heard | undefined {
  if (!asksSomething(view) && !view.has('bareCheck')) return undefined;
  if (view.has('check')) return heard('check', 0.95);
  if (!view.has('understood')) return undefined;
  const tail = view.words[view.last - 1];
  return tail !== undefined && TAILS.has(tail.key) ? heard('check', 0.85) : undefined;
}
