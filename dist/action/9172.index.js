export const id = 9172;
export const ids = [9172];
export const modules = {

/***/ 79172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46056);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54118);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92485);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77298);
/* harmony import */ var _run_cache_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87786);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76789);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39753);
/* harmony import */ var _spread_matrix_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25386);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









const plan = {
    name: 'plan',
    help: 'Show which stages are stale, why, and what bringing them up to date will cost; reads no data',
    args: '[targets...]',
    options: [
        { flags: '--base <rev>', help: 'compare with this revision instead of the merge base' },
        { flags: '--json', help: 'print lockstep.plan/1' },
        { flags: '--matrix', help: 'print lockstep.matrix/1: the work as waves of jobs, for strategy.matrix' },
        { flags: '--waves <n>', help: 'with --matrix: at most so many waves' },
        { flags: '--check', help: 'exit 1 if anything is stale' },
        { flags: '--offline', help: 'never ask a remote, not even for a manifest' },
        { flags: '-r, --remote <name>', help: 'the remote to ask for manifests and run-cache entries' },
    ],
    exit: { style: 'own', failure: 1 },
    async run({ args, options }, host, terminal) {
        if (typeof options.waves === 'string' && !/^[1-9]\d{0,2}$/.test(options.waves))
            return { failures: [{ reason: 'usage', message: '--waves takes a whole number from 1 to 999' }] };
        const planned = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withSession */ .y)(host, (session) => planIn(session, args, options));
        if (!planned.ok)
            return planned;
        const { plan: value } = planned.value;
        if (options.matrix === true) {
            const waves = typeof options.waves === 'string' ? Number(options.waves) : undefined;
            terminal.out(`${JSON.stringify((0,_spread_matrix_js__WEBPACK_IMPORTED_MODULE_8__/* .matrixJson */ .u5)((0,_spread_matrix_js__WEBPACK_IMPORTED_MODULE_8__/* .matrixOf */ .lQ)(planned.value, waves)))}\n`);
            return 0;
        }
        if (options.json === true)
            terminal.out((0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyJson */ .sd)((0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .planJson */ .iY)(value)));
        else if (options.quiet !== true)
            terminal.out((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .planText */ .Pt)(value, { columns: terminal.columns, colour: terminal.colour }));
        const { stale, waiting, unknown } = value.totals;
        if (options.check !== true)
            return 0;
        return stale + waiting > 0 ? 1 : unknown > 0 ? 2 : 0;
    },
};
async function planIn(session, args, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .Remotes */ .ot(session), true);
        const remote = typeof options.remote === 'string' ? options.remote : undefined;
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const selected = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .selectStages */ .u)(loaded.value, session.cwd, args);
        if (!selected.ok)
            return selected;
        const asked = options.offline === true ? undefined : remotes;
        const planned = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .planProject */ .f)(session, {
            selected: selected.value,
            base: typeof options.base === 'string' ? { given: options.base } : {},
            tree: (0,_remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestReader */ .rk)(session, asked, remote),
        });
        return planned.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await (0,_run_cache_look_js__WEBPACK_IMPORTED_MODULE_5__/* .withRunCache */ .E)(session, planned.value, { remotes: asked, remote })) : planned;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 25386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u5: () => (/* binding */ matrixJson),
  lQ: () => (/* binding */ matrixOf),
  JN: () => (/* binding */ parseJob)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(61911);
;// CONCATENATED MODULE: ./lib/plan/units.js
function unitWaves(running, active, most) {
    const needs = neededUnits(chains(running, active), active);
    const waves = [];
    const depth = [];
    const tails = new Groups();
    needs.forEach(({ unit, needed }, i) => {
        const level = Math.max(0, ...needed.map((other) => (depth[other] ?? 0) + 1));
        depth[i] = level;
        if (level < most - 1) {
            waves[level] ??= [];
            waves[level].push(unit);
        }
        else {
            tails.add(i);
            for (const other of needed)
                if ((depth[other] ?? 0) >= most - 1)
                    tails.join(i, other);
        }
    });
    const joined = tails.all().map((members) => members.flatMap((i) => needs[i]?.unit ?? []));
    return joined.length === 0 ? waves : [...waves, joined];
}
function chains(running, active) {
    const inside = new Set(running.map(({ stage }) => stage.address));
    const producersOf = (address) => [...new Set(active(address))].filter((other) => inside.has(other));
    const consumers = new Map();
    for (const address of inside)
        for (const producer of producersOf(address))
            consumers.set(producer, (consumers.get(producer) ?? 0) + 1);
    const unitOf = new Map();
    const units = [];
    for (const planned of running) {
        const { address } = planned.stage;
        const [only, ...others] = producersOf(address);
        const isLink = only !== undefined && others.length === 0 && consumers.get(only) === 1;
        const before = isLink ? unitOf.get(only) : undefined;
        const unit = before ?? [];
        if (before === undefined)
            units.push(unit);
        unit.push(planned);
        unitOf.set(address, unit);
    }
    return units;
}
function neededUnits(units, active) {
    const home = new Map(units.flatMap((unit, i) => unit.map(({ stage }) => [stage.address, i])));
    return units.map((unit, i) => {
        const needed = unit.flatMap(({ stage }) => active(stage.address)).map((address) => home.get(address));
        return {
            unit,
            needed: [...new Set(needed)].filter((other) => other !== undefined && other !== i),
        };
    });
}
class Groups {
    #parent = new Map();
    add(one) {
        if (!this.#parent.has(one))
            this.#parent.set(one, one);
    }
    join(one, other) {
        const [a, b] = [this.#top(one), this.#top(other)];
        if (a !== b)
            this.#parent.set(Math.max(a, b), Math.min(a, b));
    }
    all() {
        const members = [...this.#parent.keys()].sort((a, b) => a - b);
        return [...Map.groupBy(members, (one) => this.#top(one)).values()];
    }
    #top(one) {
        let top = one;
        for (let next = this.#parent.get(top); next !== undefined && next !== top; next = this.#parent.get(top))
            top = next;
        this.#parent.set(one, top);
        return top;
    }
}

;// CONCATENATED MODULE: ./lib/plan/matrix.js


const mostJobs = 256;
function spread(stages, active, options = {}) {
    const running = stages.filter((planned) => (0,plan/* willRun */.i9)(planned) && planned.stage.cmd !== undefined && planned.afterMerge !== true);
    if (running.length === 0)
        return [];
    const jobs = Math.max(1, Math.min(options.jobs ?? mostJobs, mostJobs));
    const waves = unitWaves(running, active, Math.max(1, Math.min(options.waves ?? jobs, jobs)));
    const rank = new Map(running.map(({ stage }, i) => [stage.address, i]));
    const units = waves.reduce((sum, wave) => sum + wave.length, 0);
    return waves.map((wave, i) => {
        const share = 1 + Math.floor(((jobs - waves.length) * wave.length) / units);
        return dealt(wave, Math.min(wave.length, units <= jobs ? wave.length : share)).map((bin, j) => jobOf(bin, { wave: i + 1, number: j + 1, rank }));
    });
}
function dealt(units, count) {
    const bins = Array.from({ length: count }, () => ({ load: 0, stages: [] }));
    const longest = units
        .map((unit, i) => ({ unit, i, load: loadOf(unit) }))
        .sort((a, b) => b.load - a.load || a.i - b.i);
    for (const { unit, load } of longest) {
        const bin = bins.reduce((least, next) => (next.load < least.load ? next : least));
        bin.load += load;
        bin.stages.push(...unit);
    }
    return bins.map(({ stages }) => stages);
}
function loadOf(stages) {
    return stages.reduce((sum, { estimateSeconds }) => sum + (estimateSeconds ?? 1), 0);
}
function jobOf(stages, place) {
    const rankOf = ({ stage }) => place.rank.get(stage.address) ?? 0;
    const isMeasured = stages.some(({ estimateSeconds }) => estimateSeconds !== undefined);
    return {
        job: `${place.wave}-${place.number}`,
        wave: place.wave,
        stages: stages.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ stage }) => stage.address),
        ...(isMeasured ? { seconds: Math.round(loadOf(stages) * 1000) / 1000 } : {}),
    };
}

// EXTERNAL MODULE: ./lib/plan/propagate.js
var propagate = __webpack_require__(67073);
;// CONCATENATED MODULE: ./lib/commands/spread/matrix.js



function matrixOf({ plan, project }, waves) {
    const active = (0,propagate/* activeProducers */._5)(project.graph, plan.stages.map(({ stage }) => stage));
    return spread(plan.stages, active, waves === undefined ? {} : { waves });
}
function matrixJson(waves) {
    return {
        schema: 'lockstep.matrix/1',
        waves: waves.map((jobs) => ({ include: jobs.map((job) => ({ ...job, stages: [...job.stages] })) })),
    };
}
function parseJob(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return (0,failure/* fail */.fJ)(noJob);
    }
    if (typeof value !== 'object' || value === null)
        return (0,failure/* fail */.fJ)(noJob);
    const { job, stages } = value;
    const isJob = typeof job === 'string' && /^[0-9A-Za-z._-]{1,64}$/.test(job);
    const isList = Array.isArray(stages) && stages.every((stage) => typeof stage === 'string' && stage !== '');
    return isJob && isList && stages.length > 0 ? (0,failure.ok)({ job, stages: stages }) : (0,failure/* fail */.fJ)(noJob);
}
const noJob = {
    reason: 'usage',
    message: '--job takes a job as `plan --matrix` prints it: {"job": "1-1", "stages": ["train"]}',
    hint: 'in a workflow, set an environment variable to toJSON(matrix) and pass that: --job "$JOB"',
};


/***/ })

};
