import { type CompletableOption, type CompletableVerb, groupsOf } from './words.ts';

/** Completion for zsh, with the help of each word. Names of stages are given to `compadd`, which quotes them. */
export function zshScript(verbs: readonly CompletableVerb[]): string {
  const groups = groupsOf(verbs);
  const first = [
    ...verbs.filter(({ name }) => !name.includes(' ')).map(({ name, help }) => described(name, help)),
    ...[...groups.keys()].map((name) => described(name, `see lockstep ${name} --help`)),
  ];
  const cases = [
    ...[...groups].map(([name, seconds]) => {
      const words = seconds.map((word) => described(word, helpOf(verbs, `${name} ${word}`)));
      return `    ${quoted(name)}) words=(${words.join(' ')}) ;;`;
    }),
    ...verbs.map(
      ({ name, options, takesStages }) =>
        `    ${quoted(name)}) ${takesStages ? 'stages=1; ' : ''}files=1; options=(${options.flatMap(optionWords).join(' ')}) ;;`,
    ),
  ];
  const values = verbs.flatMap(({ name, options }) =>
    options.filter(({ takesValue }) => takesValue).map((option) => valueCase(name, option)),
  );
  return script
    .replace('@GROUPS@', () => ` ${[...groups.keys()].join(' ')} `)
    .replace('@FIRST@', () => first.join(' '))
    .replace('@CASES@', () => `${cases.join('\n')}\n`)
    .replace('@VALUES@', () => `${values.join('\n')}\n`);
}

function helpOf(verbs: readonly CompletableVerb[], wanted: string): string {
  return verbs.find(({ name }) => name === wanted)?.help ?? '';
}

function optionWords({ names, help }: CompletableOption): string[] {
  return names.map((name) => described(name, help));
}

function valueCase(verb: string, { names, choices }: CompletableOption): string {
  const patterns = names.map((name) => quoted(`${verb} ${name}`)).join('|');
  const words = choices.map((choice) => quoted(choice)).join(' ');
  return `    ${patterns}) words=(${words}) options=() stages= files=${choices.length === 0 ? '1' : ''} ;;`;
}

/** As \`_describe\` reads it: the word, a colon, what it means. */
function described(word: string, help: string): string {
  return quoted(`${word.replaceAll(':', '\\\\:')}:${help}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

const script = `#compdef lockstep
# zsh completion for lockstep: eval "$(lockstep completion zsh)", or this output as _lockstep in a folder of $fpath
_lockstep() {
  local verb= stages= files= word
  local -a words_typed options names
  local -i i
  words_typed=("\${words[@]}")
  local cur=\${words_typed[CURRENT]} prev=\${words_typed[CURRENT-1]}
  local -a words
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words_typed[i]}
    case $word in
      --cd) ((i++)) ;;
      -*) ;;
      *)
        verb=\${verb:+$verb }$word
        [[ "@GROUPS@" == *" $verb "* ]] || break
        ;;
    esac
  done
  case $verb in
    '') words=(@FIRST@) options=('--cd:work in this folder' '--no-color:no colours' '--version:output the version number' '--help:display help') ;;
@CASES@  esac
  case "$verb $prev" in
@VALUES@    ' --cd') words=() options=() files=1 ;;
  esac
  if [[ $cur == -* ]]; then
    _describe -o option options
    return
  fi
  (( $#words )) && _describe command words
  if [[ -n $stages ]]; then
    names=("\${(@f)$(lockstep stage list --name-only 2>/dev/null)}")
    compadd -X stages -- "\${(@)names:#}"
  fi
  [[ -n $files ]] && _files
}
compdef _lockstep lockstep
`;
