import { type CompletableVerb, firstWords, groupsOf } from './words.ts';

/**
 * Completion for bash 3.2 and newer, without the bash-completion package. Names of stages are compared and quoted, never
 * expanded: `compgen -W` would run what a name holds.
 */
export function bashScript(verbs: readonly CompletableVerb[]): string {
  const groups = groupsOf(verbs);
  const cases = [
    `'') words='${firstWords(verbs).join(' ')}'; options='--cd --no-color --version --help' ;;`,
    ...[...groups].map(([first, seconds]) => `'${first}') words='${seconds.join(' ')}'; options='--help' ;;`),
    ...verbs.map(
      ({ name, options, takesStages }) =>
        `'${name}') ${takesStages ? 'stages=1; ' : ''}files=1; options='${options.flatMap(({ names }) => names).join(' ')}' ;;`,
    ),
  ];
  return script
    .replace('@GROUPS@', ` ${[...groups.keys()].join(' ')} `)
    .replace('@CASES@', cases.map((line) => `    ${line}\n`).join(''))
    .replace(
      '@VALUES@',
      values(verbs)
        .map((line) => `    ${line}\n`)
        .join(''),
    );
}

/** Options that a value follows, with the values that it takes: any file where they are not a fixed few. */
function values(verbs: readonly CompletableVerb[]): string[] {
  const lines = verbs.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ names, choices }) => {
        const patterns = names.map((option) => `'${name} ${option}'`).join('|');
        return `${patterns}) words='${choices.join(' ')}'; options=; stages=; files=${choices.length === 0 ? '1' : ''} ;;`;
      }),
  );
  return [...lines, `' --cd') words=; options=; files=1 ;;`];
}

const script = `# bash completion for lockstep: eval "$(lockstep completion bash)"
_lockstep() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} verb= words= options= stages= files= word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
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
@CASES@  esac
  case "$verb $prev" in
@VALUES@  esac
  # What is typed since the last blank: readline also breaks words at @ and :, which names of stages hold.
  local typed=\${COMP_LINE:0:COMP_POINT}
  typed=\${typed##*[[:space:]]}
  [[ $typed == *"$cur" ]] || typed=$cur
  local before=\${typed%"$cur"}
  COMPREPLY=()
  if [[ $cur == -* ]]; then words=$options stages= files=; fi
  for word in $words; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
  done
  if [[ -n $stages ]]; then
    while IFS= read -r word; do
      [[ $word == "$typed"* ]] && COMPREPLY+=("$(printf %q "\${word#"$before"}")")
    done < <(lockstep stage list --name-only 2>/dev/null)
  fi
  if [[ -n $files ]]; then
    while IFS= read -r word; do
      COMPREPLY+=("$(printf %q "\${word#"$before"}")")
    done < <(compgen -f -- "$typed")
  fi
}
complete -F _lockstep lockstep
`;
