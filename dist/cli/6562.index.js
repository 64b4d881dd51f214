export const id = 6562;
export const ids = [6562];
export const modules = {

/***/ 46562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

;// CONCATENATED MODULE: ./lib/commands/completion/words.js
const everywhere = [
    { names: ['-h', '--help'], help: 'display help for command', takesValue: false, choices: [] },
    { names: ['--cd'], help: 'work in this folder', takesValue: true, choices: [] },
    { names: ['--no-color'], help: 'no colours', takesValue: false, choices: [] },
];
const withoutStages = new Set([
    'add',
    'check-ignore',
    'get',
    'import',
    'import-url',
    'metrics show',
    'plots show',
]);
async function completableVerbs(rows) {
    return Promise.all(rows.map(async ({ name, help, load }) => {
        const { options, args = '' } = await load();
        const own = options.map(({ flags, help: words, choices = [] }) => ({
            names: namesOf(flags),
            help: words,
            takesValue: flags.includes('<'),
            choices,
        }));
        const takesStages = /targets|stages/.test(args) && !withoutStages.has(name);
        return { name, help, options: [...own, ...everywhere], takesStages };
    }));
}
function groupsOf(verbs) {
    const groups = new Map();
    for (const { name } of verbs) {
        const [first = '', second] = name.split(' ');
        if (second !== undefined)
            groups.set(first, [...(groups.get(first) ?? []), second]);
    }
    return groups;
}
function firstWords(verbs) {
    return [...new Set(verbs.map(({ name }) => name.split(' ')[0] ?? ''))];
}
function namesOf(flags) {
    return flags.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g) ?? [];
}

;// CONCATENATED MODULE: ./lib/commands/completion/bash.js

function bashScript(verbs) {
    const groups = groupsOf(verbs);
    const cases = [
        `'') words='${firstWords(verbs).join(' ')}'; options='--cd --no-color --version --help' ;;`,
        ...[...groups].map(([first, seconds]) => `'${first}') words='${seconds.join(' ')}'; options='--help' ;;`),
        ...verbs.map(({ name, options, takesStages }) => `'${name}') ${takesStages ? 'stages=1; ' : ''}files=1; options='${options.flatMap(({ names }) => names).join(' ')}' ;;`),
    ];
    return script
        .replace('@GROUPS@', ` ${[...groups.keys()].join(' ')} `)
        .replace('@CASES@', cases.map((line) => `    ${line}\n`).join(''))
        .replace('@VALUES@', values(verbs)
        .map((line) => `    ${line}\n`)
        .join(''));
}
function values(verbs) {
    const lines = verbs.flatMap(({ name, options }) => options
        .filter(({ takesValue }) => takesValue)
        .map(({ names, choices }) => {
        const patterns = names.map((option) => `'${name} ${option}'`).join('|');
        return `${patterns}) words='${choices.join(' ')}'; options=; stages=; files=${choices.length === 0 ? '1' : ''} ;;`;
    }));
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

;// CONCATENATED MODULE: ./lib/commands/completion/fish.js

function fishScript(verbs) {
    const groups = groupsOf(verbs);
    const lines = [
        ...firstWords(verbs).map((word) => {
            const help = verbs.find(({ name }) => name === word)?.help ?? `see lockstep ${word} --help`;
            return `complete -c lockstep -f -n '__lockstep_at ""' -a ${word} -d ${quoted(help)}`;
        }),
        ...[...groups].flatMap(([first, seconds]) => seconds.map((word) => {
            const help = verbs.find(({ name }) => name === `${first} ${word}`)?.help ?? '';
            return `complete -c lockstep -f -n '__lockstep_at ${first}' -a ${word} -d ${quoted(help)}`;
        })),
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
function optionLine(verb, { names, help, takesValue, choices }) {
    const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
    const value = !takesValue ? '' : choices.length === 0 ? ' -r' : ` -x -a ${quoted(choices.join(' '))}`;
    return `complete -c lockstep -n ${at(verb)} ${flags.join(' ')}${value} -d ${quoted(help)}`;
}
function at(verb) {
    return quoted(`__lockstep_at "${verb}"`);
}
function quoted(text) {
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

;// CONCATENATED MODULE: ./lib/commands/completion/zsh.js

function zshScript(verbs) {
    const groups = groupsOf(verbs);
    const first = [
        ...verbs.filter(({ name }) => !name.includes(' ')).map(({ name, help }) => described(name, help)),
        ...[...groups.keys()].map((name) => described(name, `see lockstep ${name} --help`)),
    ];
    const cases = [
        ...[...groups].map(([name, seconds]) => {
            const words = seconds.map((word) => described(word, helpOf(verbs, `${name} ${word}`)));
            return `    ${zsh_quoted(name)}) words=(${words.join(' ')}) ;;`;
        }),
        ...verbs.map(({ name, options, takesStages }) => `    ${zsh_quoted(name)}) ${takesStages ? 'stages=1; ' : ''}files=1; options=(${options.flatMap(optionWords).join(' ')}) ;;`),
    ];
    const values = verbs.flatMap(({ name, options }) => options.filter(({ takesValue }) => takesValue).map((option) => valueCase(name, option)));
    return zsh_script
        .replace('@GROUPS@', () => ` ${[...groups.keys()].join(' ')} `)
        .replace('@FIRST@', () => first.join(' '))
        .replace('@CASES@', () => `${cases.join('\n')}\n`)
        .replace('@VALUES@', () => `${values.join('\n')}\n`);
}
function helpOf(verbs, wanted) {
    return verbs.find(({ name }) => name === wanted)?.help ?? '';
}
function optionWords({ names, help }) {
    return names.map((name) => described(name, help));
}
function valueCase(verb, { names, choices }) {
    const patterns = names.map((name) => zsh_quoted(`${verb} ${name}`)).join('|');
    const words = choices.map((choice) => zsh_quoted(choice)).join(' ');
    return `    ${patterns}) words=(${words}) options=() stages= files=${choices.length === 0 ? '1' : ''} ;;`;
}
function described(word, help) {
    return zsh_quoted(`${word.replaceAll(':', '\\\\:')}:${help}`);
}
function zsh_quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
const zsh_script = `#compdef lockstep
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

;// CONCATENATED MODULE: ./lib/commands/completion/completion.js




const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
function completion(rows) {
    return {
        name: 'completion',
        help: 'Print the script that completes verbs, options and stages in bash, zsh or fish',
        args: '<shell>',
        options: [],
        exit: { style: 'own', failure: 1 },
        async run({ args: [shell = ''] }, _host, terminal) {
            const known = Object.keys(scripts);
            if (!known.includes(shell)) {
                const hint = `one of: ${known.join(', ')}`;
                return { failures: [{ reason: 'usage', message: `there is no completion for '${shell}'`, hint }] };
            }
            terminal.out(scripts[shell](await completableVerbs(rows)));
            return 0;
        },
    };
}


/***/ })

};
