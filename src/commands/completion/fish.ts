import { type CompletableOption, type CompletableVerb, firstWords, groupsOf } from './words.ts';

/** Completion for fish, with the help of each word. A line of output is one candidate, whatever it holds. */
export function fishScript(verbs: readonly CompletableVerb[]): string {
  const groups = groupsOf(verbs);
  const lines = [
    ...firstWords(verbs).map((word) => {
      const help = verbs.find(({ name }) => name === word)?.help ?? `see lockstep ${word} --help`;
      return `complete -c lockstep -f -n '__lockstep_at ""' -a ${word} -d ${quoted(help)}`;
    }),
    ...[...groups].flatMap(([first, seconds]) =>
      seconds.map((word) => {
        const help = verbs.find(({ name }) => name === `${first} ${word}`)?.help ?? '';
        return `complete -c lockstep -f -n '__lockstep_at ${first}' -a ${word} -d ${quoted(help)}`;
      }),
    ),
    ...verbs.flatMap((verb) => [
      ...verb.options.map((option) => optionLine(verb.name, option)),
      ...(verb.takesStages
        ? [
            `complete -c lockstep -n ${at(verb.name)} -a '(lockstep stage list --name-only 2>/dev/null)' -d stage`,
          ]
        : []),
    ]),
  ];
  return `${head.replace('@GROUPS@', [...groups.keys()].join(' '))}${lines.join('\n')}\n`;
}

function optionLine(verb: string, { names, help, takesValue, choices }: CompletableOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const value = !takesValue ? '' : choices.length === 0 ? ' -r' : ` -x -a ${quoted(choices.join(' '))}`;
  return `complete -c lockstep -n ${at(verb)} ${flags.join(' ')}${value} -d ${quoted(help)}`;
}

function at(verb: string): string {
  return quoted(`__lockstep_at "${verb}"`);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

const head = `# fish completion for lockstep: lockstep completion fish | source
function __lockstep_at --argument-names wanted
    set -l verb
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if test "$word" = --cd
            set skip 1
        else if not string match -q -- '-*' $word
            set -a verb $word
            if not contains -- "$verb" @GROUPS@
                break
            end
        end
    end
    test "$verb" = "$wanted"
end
`;
