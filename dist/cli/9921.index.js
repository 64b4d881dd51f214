export const id = 9921;
export const ids = [9921];
export const modules = {

/***/ 55192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   S8: () => (/* binding */ ConfigLevels),
/* harmony export */   dx: () => (/* binding */ configFailure),
/* harmony export */   fZ: () => (/* binding */ levelOptions),
/* harmony export */   nD: () => (/* binding */ sectionAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21922);
/* harmony import */ var _project_config_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47682);
/* harmony import */ var _project_config_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60265);
/* harmony import */ var _project_config_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97403);
/* harmony import */ var _workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29096);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96661);










const levelOptions = [
    { flags: '--global', help: "the user's config" },
    { flags: '--system', help: "the machine's config" },
    { flags: '--project', help: 'the project config (.dvc/config)' },
    { flags: '--local', help: 'the local config (.dvc/config.local)' },
];
function levelOf({ options }) {
    if (options.global === true)
        return 'global';
    if (options.system === true)
        return 'system';
    if (options.project === true)
        return 'repo';
    return options.local === true ? 'local' : undefined;
}
function configFailure(message, hint) {
    return {
        reason: 'config',
        message: `config file error: ${message}`,
        ...(hint === undefined ? {} : { hint }),
    };
}
class ConfigLevels {
    projectRoot;
    files;
    cwd;
    constructor(host) {
        const roots = (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_9__/* .findRoots */ .D)(host.cwd);
        this.projectRoot = roots.ok ? roots.value.projectRoot : undefined;
        this.cwd = host.cwd;
        const places = { env: host.env, platform: process.platform, projectRoot: this.projectRoot ?? host.cwd };
        const isThere = ([level]) => this.projectRoot !== undefined || level === 'system' || level === 'global';
        this.files = new Map((0,_project_config_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .configFiles */ .a)(places).filter(isThere));
    }
    read(level) {
        return this.parse(level, false);
    }
    edit(asked, change) {
        const level = asked ?? 'repo';
        const file = this.files.get(level);
        if (file === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(configFailure('Not inside a DVC repo'));
        const tree = this.parse(level, true);
        if (!tree.ok)
            return tree;
        for (const name of sections)
            if (!tree.value.has(name))
                tree.value.set(name, new Map());
        const refused = change(tree.value);
        if (refused !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(refused);
        const text = (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_7__/* .configText */ .Ut)(tree.value, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        if (!text.ok)
            return text;
        const valid = this.validate(level, text.value);
        if (!valid.ok)
            return valid;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, text.value);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    }
    set(section, group, key, file, value) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.files.get(file ?? 'repo') ?? this.cwd);
        const saved = (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_7__/* .isPathOption */ .bq)(group, key) ? (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_7__/* .savedPath */ .vg)(value, this.cwd, folder) : value;
        section.set(key, { value: saved, location: { file: '' } });
    }
    parse(level, keepPaths) {
        const file = this.files.get(level);
        if (file === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(configFailure('Not inside a DVC repo'));
        const text = readText(file);
        return text === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(new Map()) : (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfigTree */ .VB)({ file, shown: file, text, keepPaths });
    }
    validate(level, text) {
        const read = this.readUpTo(level, text);
        if (!read.ok)
            return read;
        const known = this.readUpTo(level, undefined);
        const before = new Set(known.ok ? known.value.warnings.map(({ message }) => message) : []);
        const added = read.value.warnings.filter(({ message }) => message.startsWith('config file error') && !before.has(message));
        return added.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(...added) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    }
    readUpTo(level, text) {
        const sources = [...this.files].flatMap(([each, file]) => {
            const content = each === level ? (text ?? readText(file)) : readText(file);
            return content === undefined ? [] : [{ level: each, file, text: content }];
        });
        const upTo = sources.slice(0, sources.findIndex((source) => source.level === level) + 1);
        return (0,_project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .X)(upTo, { projectRoot: this.projectRoot ?? this.cwd });
    }
}
const sections = 'core cache remote state index machine feature plots exp parsing hydra studio db'.split(' ');
function sectionAt(tree, name) {
    const found = tree.get(name);
    if ((0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isSection */ .EP)(found))
        return found;
    const made = new Map();
    tree.set(name, made);
    return made;
}
function readText(file) {
    try {
        return (0,_workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_8__/* .readRegularFile */ .X)(file).toString('utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 69921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteAdd: () => (/* binding */ remoteAdd),
/* harmony export */   remoteDefault: () => (/* binding */ remoteDefault),
/* harmony export */   remoteList: () => (/* binding */ remoteList),
/* harmony export */   remoteModify: () => (/* binding */ remoteModify),
/* harmony export */   remoteRemove: () => (/* binding */ remoteRemove),
/* harmony export */   remoteRename: () => (/* binding */ remoteRename)
/* harmony export */ });
/* harmony import */ var _project_config_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60265);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55192);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12755);




const exit = { style: 'dvc', failure: 255 };
const unset = { flags: '-u, --unset', help: 'remove it' };
const remoteAdd = {
    name: 'remote add',
    help: 'Add a data remote',
    args: '<name> <url>',
    options: [
        { flags: '-d, --default', help: 'make it the default remote' },
        { flags: '-f, --force', help: 'replace one of the same name' },
        ..._config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOptions */ .fZ,
    ],
    exit,
    async run(words, host, terminal) {
        const [name = '', url = ''] = lowered(words.args);
        const levels = new _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigLevels */ .S8(host);
        const level = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(words);
        if (words.options.default === true)
            terminal.out(`Setting '${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .I)(name)}' as a default remote.\n`);
        return ending(levels.edit(level, (tree) => {
            const remotes = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .nD)(tree, 'remote');
            if (remotes.has(name) && words.options.force !== true)
                return (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .configFailure */ .dx)(`remote '${name}' already exists. Use \`-f|--force\` to overwrite it.`);
            const section = new Map();
            remotes.set(name, section);
            levels.set(section, 'remote', 'url', level, url);
            if (words.options.default === true)
                levels.set((0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .nD)(tree, 'core'), 'core', 'remote', level, name);
            return undefined;
        }));
    },
};
const remoteList = {
    name: 'remote list',
    help: 'List data remotes',
    options: _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOptions */ .fZ,
    exit,
    async run(words, host, terminal) {
        const merged = mergedUpTo(new _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigLevels */ .S8(host), (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(words));
        if (!merged.ok)
            return merged;
        const chosen = textAt(merged.value, ['core', 'remote']);
        const remotes = merged.value.get('remote');
        for (const [name, section] of (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isSection */ .EP)(remotes) ? remotes : []) {
            const url = (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isSection */ .EP)(section) ? (textAt(section, ['url']) ?? '') : '';
            const mark = name === chosen ? '\t(default)' : '';
            terminal.out(`${expandTabs(`${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .I)(name)}\t${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .I)(url)}${mark}`)}\n`);
        }
        return 0;
    },
};
const remoteModify = {
    name: 'remote modify',
    help: 'Change an option of a data remote',
    args: '<name> <option> [value]',
    options: [unset, ..._config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOptions */ .fZ],
    exit,
    async run(words, host) {
        const [name = '', option = '', value] = lowered(words.args);
        const levels = new _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigLevels */ .S8(host);
        const level = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(words);
        const below = mergedUpTo(levels, undefined, level ?? 'repo');
        if (!below.ok)
            return below;
        return ending(levels.edit(level, (tree) => {
            const remotes = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .nD)(tree, 'remote');
            if (!remotes.has(name) && !hasRemote(below.value, name))
                return noRemote(name);
            const section = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .nD)(remotes, name);
            if (words.options.unset === true)
                section.delete(option);
            else
                levels.set(section, 'remote', option, level, value ?? 'None');
            return undefined;
        }));
    },
};
const remoteDefault = {
    name: 'remote default',
    help: 'Show, set or unset the default data remote',
    args: '[name]',
    options: [unset, ..._config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOptions */ .fZ],
    exit,
    async run(words, host, terminal) {
        const [name] = lowered(words.args);
        const levels = new _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigLevels */ .S8(host);
        const level = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(words);
        if (name === undefined && words.options.unset !== true) {
            const merged = mergedUpTo(levels, level);
            if (!merged.ok)
                return merged;
            const chosen = textAt(merged.value, ['core', 'remote']);
            terminal.out(`${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .I)(chosen ?? 'No default remote set')}\n`);
            return chosen === undefined ? 1 : 0;
        }
        const below = mergedUpTo(levels, undefined, level ?? 'repo');
        if (!below.ok)
            return below;
        return ending(levels.edit(level, (tree) => {
            const core = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .nD)(tree, 'core');
            if (words.options.unset === true || name === undefined)
                core.delete('remote');
            else if (!hasRemote(tree, name) && !hasRemote(below.value, name))
                return (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .configFailure */ .dx)('default remote must be present in remote list.');
            else
                levels.set(core, 'core', 'remote', level, name);
            return undefined;
        }));
    },
};
const remoteRemove = {
    name: 'remote remove',
    help: 'Remove a data remote',
    args: '<name>',
    options: _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOptions */ .fZ,
    exit,
    async run(words, host) {
        const [name = ''] = lowered(words.args);
        const levels = new _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigLevels */ .S8(host);
        const level = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(words);
        const removed = levels.edit(level, (tree) => (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .nD)(tree, 'remote').delete(name) ? undefined : noRemote(name));
        if (!removed.ok)
            return removed;
        for (const each of upFrom(levels, level ?? 'repo')) {
            const done = levels.edit(each, (tree) => {
                const core = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .nD)(tree, 'core');
                if (textAt(core, ['remote']) === name)
                    core.delete('remote');
                return undefined;
            });
            if (!done.ok)
                return done;
        }
        return 0;
    },
};
const remoteRename = {
    name: 'remote rename',
    help: 'Rename a data remote',
    args: '<name> <new>',
    options: _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOptions */ .fZ,
    exit,
    async run(words, host) {
        const [name = '', now = ''] = [words.args[0]?.toLowerCase(), words.args[1]];
        const levels = new _config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigLevels */ .S8(host);
        const level = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(words);
        const merged = mergedUpTo(levels, undefined);
        if (!merged.ok)
            return merged;
        if (hasRemote(merged.value, now))
            return { failures: [(0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .configFailure */ .dx)(`Rename failed. Remote name '${now}' already exists.`)] };
        const renameDefault = (tree) => {
            const core = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .nD)(tree, 'core');
            if (textAt(core, ['remote']) === name)
                levels.set(core, 'core', 'remote', level, now);
        };
        const renamed = levels.edit(level, (tree) => {
            const remotes = (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .nD)(tree, 'remote');
            const section = remotes.get(name);
            if (!(0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isSection */ .EP)(section))
                return noRemote(name);
            remotes.delete(name);
            remotes.set(now, section);
            renameDefault(tree);
            return undefined;
        });
        if (!renamed.ok)
            return renamed;
        for (const each of upFrom(levels, level ?? 'repo').slice(0, -1)) {
            const done = levels.edit(each, (tree) => {
                renameDefault(tree);
                return undefined;
            });
            if (!done.ok)
                return done;
        }
        return 0;
    },
};
function upFrom({ files }, level) {
    const all = [...files.keys()].reverse();
    return all.slice(0, all.indexOf(level) + 1);
}
function lowered([name, ...rest]) {
    return name === undefined ? [] : [name.toLowerCase(), ...rest];
}
function noRemote(name) {
    return (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .configFailure */ .dx)(`remote '${name}' doesn't exist.`);
}
function ending(result) {
    return result.ok ? 0 : result;
}
function mergedUpTo(levels, only, below) {
    const merged = new Map();
    for (const level of only === undefined ? levels.files.keys() : [only]) {
        if (level === below)
            break;
        const tree = levels.read(level);
        if (!tree.ok)
            return tree;
        (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConfig */ .R2)(merged, tree.value);
    }
    return { ok: true, value: merged };
}
function hasRemote(tree, name) {
    const remotes = tree.get('remote');
    return (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isSection */ .EP)(remotes) && remotes.has(name);
}
function textAt(tree, path) {
    let item = tree;
    for (const key of path)
        item = (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isSection */ .EP)(item) ? item.get(key) : undefined;
    return item === undefined || (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isSection */ .EP)(item) ? undefined : (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(item.value);
}
function expandTabs(text) {
    return text
        .split('\t')
        .reduce((line, part) => `${line.padEnd((Math.floor(line.length / 8) + 1) * 8)}${part}`);
}


/***/ }),

/***/ 97403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   bq: () => (/* binding */ isPathOption),
/* harmony export */   vg: () => (/* binding */ savedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60265);



const named = ['remote', 'machine', 'db'];
function configText(tree, folder) {
    const failures = [];
    const lines = [];
    const put = (key, { value }, indent) => {
        const text = quotedValue(value);
        if (text === undefined)
            failures.push(unquotable(key));
        else
            lines.push(`${indent}${quoted(key) ?? key} = ${text}`);
    };
    const section = (name, content, depth) => {
        lines.push(`${'    '.repeat(depth - 1)}${'['.repeat(depth)}${quoted(name) ?? name}${']'.repeat(depth)}`);
        for (const [key, item] of content)
            if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                put(key, item, '    '.repeat(depth));
        for (const [key, item] of content)
            if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                section(key, item, depth + 1);
    };
    for (const [key, item] of tree)
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
            put(key, item, '');
    for (const [name, item] of packed(tree, folder))
        section(name, item, 1);
    return failures.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(...failures) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${lines.join('\n')}\n`);
}
function savedPath(text, from, folder) {
    if (/^\w+:\/\//.test(text) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^~/.test(text))
        return text;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, text)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
}
function isPathOption(section, key) {
    return (section === 'cache' && key === 'dir') || (section === 'remote' && _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .remotePaths */ .xu.includes(key));
}
function packed(tree, folder) {
    const plain = [...tree].flatMap(([name, item]) => {
        const isNamed = named.some((group) => group === name);
        return !isNamed && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) && item.size > 0 ? [[name, relativePaths(name, item, folder)]] : [];
    });
    const groups = named.flatMap((group) => {
        const members = tree.get(group);
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(members))
            return [];
        return [...members].flatMap(([name, item]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) ? [[`${group} "${name}"`, relativePaths(group, item, folder)]] : []);
    });
    return [...plain, ...groups];
}
function relativePaths(section, content, folder) {
    return new Map([...content].map(([key, item]) => {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) || typeof item.value !== 'string' || !isPathOption(section, key))
            return [key, item];
        return [key, { ...item, value: savedPath(item.value, folder, folder) }];
    }));
}
function quotedValue(value) {
    if (typeof value !== 'string') {
        const items = value.map((item) => quoted(item));
        if (items.some((item) => item === undefined))
            return undefined;
        return items.length === 0 ? ',' : items.length === 1 ? `${items[0]},` : items.join(', ');
    }
    const needsTriple = value.includes('\n') || (value.includes("'") && value.includes('"'));
    if (!needsTriple)
        return quoted(value);
    const mark = value.includes('"""') ? "'''" : '"""';
    return value.includes(mark) ? undefined : `${mark}${value}${mark}`;
}
function quoted(text) {
    if (text === '')
        return '""';
    if (text.includes('\n'))
        return undefined;
    const isPlain = !/^[\s'"]|[\s'"]$|[,#]/.test(text);
    if (isPlain)
        return text;
    if (text.includes("'") && text.includes('"'))
        return undefined;
    return text.includes('"') ? `'${text}'` : `"${text}"`;
}
function unquotable(key) {
    return {
        reason: 'config',
        message: `the value of '${key}' cannot be safely quoted`,
        hint: 'leave one kind of quotes, or the line breaks, out of it',
    };
}


/***/ })

};
