export const id = 3493;
export const ids = [3493];
export const modules = {

/***/ 33493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeFragmentsVerb: () => (/* binding */ mergeFragmentsVerb)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/run/fragment/fragment.js
var fragment_fragment = __webpack_require__(91352);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/run/fragment/merge.js




function mergeFragments(fragments, input) {
    const failures = [];
    const byAddress = new Map(input.stages.map((stage) => [stage.address, stage]));
    const entries = new Map();
    const seconds = new Map();
    const tried = new Set();
    for (const { file, fragment } of fragments) {
        if (fragment.head !== null && input.head !== null && fragment.head !== input.head) {
            failures.push(otherCommit(file, fragment.head, input.head));
            continue;
        }
        for (const { stage: address, outcome, entry, files, seconds: time } of fragment.stages) {
            const stage = byAddress.get(address);
            if (entry === undefined) {
                if (outcome !== 'fresh' && outcome !== 'skipped')
                    tried.add(address);
                continue;
            }
            const trouble = stage === undefined ? 'no such stage' : strangeness(stage, entry);
            const before = entries.get(address);
            if (trouble !== undefined)
                failures.push(strange(file, address, trouble));
            else if (before !== undefined && (0,dvc_lock/* runCacheText */.hj)(before.entry) !== (0,dvc_lock/* runCacheText */.hj)(entry))
                failures.push(contradiction(address, before.file, file));
            else
                entries.set(address, { entry, file, files: files ?? new Map() });
            if (outcome === 'ran')
                seconds.set(address, time);
        }
    }
    failures.push(...mismatches(entries, byAddress, input.graph));
    if (failures.length > 0)
        return { ok: false, failures };
    return (0,failure.ok)({
        records: input.stages.flatMap((stage) => {
            const found = entries.get(stage.address);
            return found === undefined ? [] : [{ stage, entry: found.entry, files: filesFor(stage, found) }];
        }),
        seconds,
        unfinished: [...tried].filter((address) => !entries.has(address)),
    });
}
function filesFor(stage, { entry, files }) {
    const found = stage.outs.flatMap((out) => {
        const bytes = files.get(out.path);
        const oid = entry.outs.find(({ path }) => path === out.path)?.oid;
        if (bytes === undefined || out.cache || out.place.kind !== 'inside')
            return [];
        return (0,md5/* md5Bytes */.cG)(bytes, 'md5') === oid ? [[out.place.path, bytes]] : [];
    });
    return new Map(found);
}
function strangeness(stage, entry) {
    if (JSON.stringify(entry.cmd) !== JSON.stringify(stage.cmd ?? ''))
        return 'its command is another one';
    const paths = (of) => of.map(({ path }) => path).toSorted(value/* compareCodePoints */.OP);
    const deps = stage.deps.filter(({ kind }) => kind === 'path');
    if (paths(entry.deps).join('\0') !== paths(deps).join('\0'))
        return 'its deps are others';
    if (paths(entry.outs).join('\0') !== paths(stage.outs).join('\0'))
        return 'its outs are others';
    return entry.outs.some(({ oid }) => oid === undefined) ? 'an out has no hash' : undefined;
}
function mismatches(entries, byAddress, graph) {
    return [...entries].flatMap(([address, { entry, file }]) => entry.deps.flatMap((dep) => {
        const place = byAddress.get(address)?.deps.find(({ path }) => path === dep.path)?.place;
        const producer = place?.kind === 'inside' ? graph.producerAbove(place.path) : undefined;
        if (producer === undefined || place?.kind !== 'inside')
            return [];
        if (producer.output.place.kind !== 'inside' || producer.output.place.path !== place.path)
            return [];
        const made = entries.get(producer.stage.address)?.entry ?? byAddress.get(producer.stage.address)?.lock;
        const out = made?.outs.find(({ path }) => path === producer.output.path);
        if (out?.oid === undefined || out.oid === dep.oid)
            return [];
        return [stale(file, address, dep.path, producer.stage.address)];
    }));
}
function otherCommit(file, theirs, ours) {
    return {
        reason: 'data',
        message: `'${file}' belongs to commit ${theirs.slice(0, 12)}, and ${ours.slice(0, 12)} is checked out`,
        location: { file },
        hint: 'merge fragments on the commit on which their jobs ran',
    };
}
function strange(file, address, why) {
    return {
        reason: 'data',
        message: `'${file}' does not fit stage '${address}' as it is declared here: ${why}`,
        location: { file },
        hint: 'merge fragments on the commit on which their jobs ran',
    };
}
function contradiction(address, one, other) {
    return {
        reason: 'data',
        message: `'${one}' and '${other}' record different results of '${address}'`,
        location: { file: other },
        hint: 'keep the fragment of one of them, and run what needs the other one again',
    };
}
function stale(file, address, path, producer) {
    return {
        reason: 'data',
        message: `'${file}': '${address}' read another '${path}' than '${producer}' is recorded to have made`,
        location: { file },
        hint: `leave that fragment out and run '${address}' again`,
    };
}

// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/run/ignore-lines.js
var ignore_lines = __webpack_require__(40037);
// EXTERNAL MODULE: ./lib/run/lock-writer.js + 2 modules
var lock_writer = __webpack_require__(59152);
;// CONCATENATED MODULE: ./lib/run/fragment/record.js








async function recordEntries(records, { projectRoot, order, ignoreOutputs }) {
    const placed = (0,failure/* all */.Q7)(records.flatMap(({ files }) => [...files].map((file) => place(projectRoot, ...file))));
    if (!placed.ok)
        return placed;
    const rank = new Map(order.map((address, i) => [address, i]));
    const ignoreLines = new ignore_lines/* IgnoreLines */.S({
        projectRoot,
        ignoreOutputs,
        unignoreOutputs: async () => (0,failure.ok)(undefined),
    });
    const ignored = await Promise.all(records.map(({ stage }) => ignoreLines.add(rank.get(stage.address) ?? 0, cachedPaths(stage))));
    const lines = (0,failure/* all */.Q7)(ignored);
    if (!lines.ok)
        return lines;
    const writer = new lock_writer/* LockWriter */.T(projectRoot, order);
    const written = (0,failure/* all */.Q7)(await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry))));
    return written.ok ? (0,failure.ok)(undefined) : written;
}
function place(projectRoot, path, bytes) {
    const target = (0,safe_path/* safePath */.n)(projectRoot, path);
    if (!target.ok)
        return target;
    try {
        external_node_fs_.mkdirSync((0,external_node_path_.dirname)(target.value), { recursive: true });
        (0,atomic_write/* writeFileAtomic */.Zf)(target.value, bytes);
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        const code = (0,disk_error/* systemCode */.xU)(error);
        if (code === undefined)
            throw error;
        return (0,failure/* fail */.fJ)({
            reason: 'output',
            message: `'${path}' could not be written: ${(0,disk_error/* describeCode */.lA)(code)}`,
            hint: 'check that the disk has space and who owns the files, then merge again',
        });
    }
}
function cachedPaths({ outs }) {
    return outs.flatMap(({ cache, place }) => (cache && place.kind === 'inside' ? [place.path] : []));
}

// EXTERNAL MODULE: ./lib/workspace/gitignore.js
var gitignore = __webpack_require__(63423);
// EXTERNAL MODULE: ./lib/commands/durations.js
var durations = __webpack_require__(91635);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
;// CONCATENATED MODULE: ./lib/commands/spread/merge-fragments.js













const mergeFragmentsVerb = {
    name: 'merge-fragments',
    help: 'Put the fragments of `repro --fragment` together into dvc.lock',
    args: '<paths...>',
    options: [{ flags: '--json', help: 'print what was recorded and what is unfinished' }],
    exit: { style: 'own', failure: 1 },
    async run(words, host, terminal) {
        const merged = await (0,session/* withSession */.y)(host, (session) => mergeIn(session, words), {
            writes: 'merge-fragments',
        });
        if (!merged.ok)
            return merged;
        const { records, unfinished } = merged.value;
        const stages = records.map(({ stage }) => stage.address);
        if (words.options.json === true)
            terminal.out((0,json_text/* stringifyJson */.sd)({ recorded: stages, unfinished: [...unfinished] }));
        else if (words.options.quiet !== true)
            terminal.out(summary(stages, unfinished));
        return 0;
    },
};
function summary(recorded, unfinished) {
    const rest = unfinished.length === 0 ? '' : `; not finished: ${unfinished.join(', ')}`;
    return `${recorded.length} ${recorded.length === 1 ? 'stage' : 'stages'} recorded${rest}\n`;
}
async function mergeIn(session, { args }) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const { graph, graphFailures } = loaded.value;
    if (graphFailures.length > 0)
        return { ok: false, failures: graphFailures };
    const files = (0,failure/* all */.Q7)(args.map((path) => filesAt(session.host.cwd, path)));
    if (!files.ok)
        return files;
    const fragments = (0,failure/* all */.Q7)(files.value.flat().map((file) => readFragment(session.host.cwd, file)));
    if (!fragments.ok)
        return fragments;
    const stages = (0,running_order/* runningOrder */.Y)(graph, undefined);
    const merged = mergeFragments(fragments.value, { stages, graph, head: session.workspace.sha ?? null });
    if (!merged.ok)
        return merged;
    const { git, projectRoot } = session;
    const written = await recordEntries(merged.value.records, {
        projectRoot,
        order: stages.map(({ address }) => address),
        ignoreOutputs: async (paths) => (git === undefined ? (0,failure.ok)([]) : (0,gitignore/* ignoreOutputs */.L)({ projectRoot, git, paths })),
    });
    if (!written.ok)
        return written;
    (0,durations/* addDurations */["do"])(session, merged.value.seconds);
    return merged;
}
function filesAt(cwd, path) {
    try {
        if (!(0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path)).isDirectory())
            return (0,failure.ok)([path]);
        const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.resolve)(cwd, path), { recursive: true, encoding: 'utf8' });
        const files = names.filter((name) => name.endsWith('.json')).sort(value/* compareCodePoints */.OP);
        return (0,failure.ok)(files.map((name) => (0,external_node_path_.join)(path, name)));
    }
    catch (error) {
        return (0,failure/* fail */.fJ)(unreadable(path, error));
    }
}
function readFragment(cwd, file) {
    try {
        const fragment = (0,fragment_fragment/* parseFragment */.oH)((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file)), file);
        return fragment.ok ? (0,failure.ok)({ file, fragment: fragment.value }) : fragment;
    }
    catch (error) {
        return (0,failure/* fail */.fJ)(unreadable(file, error));
    }
}
function unreadable(path, error) {
    const code = (0,disk_error/* systemCode */.xU)(error);
    if (code === undefined)
        throw error;
    return {
        reason: 'data',
        message: `'${path}' could not be read: ${(0,disk_error/* describeCode */.lA)(code)}`,
        location: { file: path },
        hint: 'name the files that `repro --fragment` wrote, or the folder that they were downloaded to',
    };
}


/***/ })

};
