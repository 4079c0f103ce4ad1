import type { Conversation, Moment } from '../../server/src/conversation/model.ts';

/** What a conversation says, without the places where it says so: equal for scripts that mean the same. */
export function meaningOf(conversation: Conversation) {
  const { fields, participants, ownTechniques, uses, phases, scales, steps, choices, jumps, turns } =
    conversation;
  return {
    language: conversation.language,
    fields: fields.map(({ kind, value }) => [kind, value.text]),
    participants: participants.map(({ name, role, description }) => [name.text, role, description.text]),
    ownTechniques: ownTechniques.map(({ name, kind, description }) => [name.text, kind, description.text]),
    uses: uses.map(({ path }) => path.text),
    phases: phases.map(({ name }) => name.text),
    scales: scales.map(({ kind, range, subject, steps: own }) => [
      kind,
      range,
      subject.text,
      own.map((step) => step.number),
    ]),
    steps: steps.map(({ number, title, scale }) => [number, title.text, scale && scales.indexOf(scale)]),
    choices: choices.map(({ question, options }) => [
      question.text,
      options.map(({ label, feedback }) => [label.text, feedback?.text]),
    ]),
    jumps: jumps.map(({ target, phase, ends }) => [target.text, phase?.name.text, ends]),
    turns: turns.map(({ label, role, speaker, utterances, step, scale, option, phase }) => ({
      said: [label.text, role, speaker?.name.text],
      where: [phase?.name.text, scale && scales.indexOf(scale), step?.number, option?.label.text],
      utterances: utterances.map(({ tag, prose, technique, inferred }) => [
        tag?.name.text,
        prose.text,
        technique,
        inferred,
      ]),
    })),
    directions: conversation.directions.map(({ text, silence, seconds }) => [text.text, silence, seconds]),
    directives: conversation.directives.map(({ kind, rules, reason }) => [
      kind,
      rules.map((rule) => rule.text),
      reason,
    ]),
    flow: conversation.moments.map((moment: Moment) => [moment.kind, ...moment.next]),
  };
}
